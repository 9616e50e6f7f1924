import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../../../sandbox/createSandbox.ts';

export async function code(sandbox: Sandbox): Promise<void> {
  const issuer = new URL(sandbox.issuer);
  const options = { [oauth.customFetch]: sandbox.fetch };
  const discovery = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...options });
  const server = await oauth.processDiscoveryResponse(issuer, discovery);
  const client = { client_id: 'native' };
  const redirect_uri = 'com.example.printer:/cb';
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
  const code_challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const asked = { response_type: 'code', code_challenge_method: 'S256', scope: 'photos.read' };
  const query = new URLSearchParams({ ...client, redirect_uri, state, code_challenge, ...asked });
  const { url } = await sandbox.browser.authorize(`${server.authorization_endpoint}?${query}`);
  const answer = oauth.validateAuthResponse(server, client, new URL(url), state);
  const none = oauth.None();
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    none,
    answer,
    redirect_uri,
    verifier,
    options,
  );
  const { access_token } = await oauth.processAuthorizationCodeResponse(server, client, response);
  await oauth.protectedResourceRequest(access_token, 'GET', new URL(sandbox.api.photos), undefined, null, options);
}
