import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../../../sandbox/createSandbox.ts';

export async function service(sandbox: Sandbox): Promise<void> {
  const { client_id, client_secret } = sandbox.clients.service;
  const [issuer, client] = [new URL(sandbox.issuer), { client_id }];
  const through = { [oauth.customFetch]: sandbox.fetch };
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...through });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  const asked = { scope: 'photos.read' };
  const itself = oauth.ClientSecretBasic(client_secret);
  const response = await oauth.clientCredentialsGrantRequest(server, client, itself, asked, through);
  const { access_token } = await oauth.processClientCredentialsResponse(server, client, response);
  const photos = new URL(sandbox.api.photos);
  await oauth.protectedResourceRequest(access_token, 'GET', photos, undefined, undefined, through);
  // The API, with credentials of its own, may ask the server what the token is good for.
  const api = { client_id: sandbox.api.introspection.client_id };
  const itsSecret = oauth.ClientSecretBasic(sandbox.api.introspection.client_secret);
  await oauth.introspectionRequest(server, api, itsSecret, access_token, through);
}
