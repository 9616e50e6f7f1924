import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../../../sandbox/createSandbox.ts';

export async function code(sandbox: Sandbox): Promise<void> {
  const [issuer, client] = [new URL(sandbox.issuer), { client_id: 'native' }];
  const through = { [oauth.customFetch]: sandbox.fetch };
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...through });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
  const code_challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const [redirect_uri = ''] = sandbox.clients.native.redirect_uris;
  const asked = { ...client, response_type: 'code', redirect_uri, scope: 'photos.read', state };
  const query = new URLSearchParams({ ...asked, code_challenge, code_challenge_method: 'S256' });
  const { url } = await sandbox.browser.authorize(`${server.authorization_endpoint}?${query}`);
  const answer = oauth.validateAuthResponse(server, client, new URL(url), state);
  const traded = [answer, redirect_uri, verifier, through] as const;
  const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), ...traded);
  const { access_token } = await oauth.processAuthorizationCodeResponse(server, client, response);
  const photos = new URL(sandbox.api.photos);
  await oauth.protectedResourceRequest(access_token, 'GET', photos, undefined, undefined, through);
}
