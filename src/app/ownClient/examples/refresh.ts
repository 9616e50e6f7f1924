import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../../../sandbox/createSandbox.ts';

export async function refresh(sandbox: Sandbox): Promise<void> {
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
  const { refresh_token: first = '' } = await oauth.processAuthorizationCodeResponse(server, client, response);
  const trade = async (token: string) => {
    const answered = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), token, through);
    return oauth.processRefreshTokenResponse(server, client, answered);
  };
  sandbox.clock.advance(3600);
  const { refresh_token: second = '' } = await trade(first);
  // Somebody uses the first one again. The server cannot tell who, and ends the whole family.
  await trade(first).catch(() => undefined);
  // The library throws: 400 invalid_grant.
  await trade(second);
}
