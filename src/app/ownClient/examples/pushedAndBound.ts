import * as oauth from 'oauth4webapi';
import type { Sandbox } from '../../../sandbox/createSandbox.ts';
import type { SandboxOptions } from '../../../sandbox/sandboxOptions.ts';

export const options: SandboxOptions = { policy: { dpop: 'nonce-required' } };

export async function pushedAndBound(sandbox: Sandbox): Promise<void> {
  const { client_id, redirect_uris, privateJwk } = sandbox.clients.webPrivateKeyJwt;
  const [issuer, redirect_uri] = [new URL(sandbox.issuer), redirect_uris[0] ?? ''];
  const client: oauth.Client = { client_id };
  const ES256 = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { ...privateJwk }, ES256, false, ['sign']);
  const itself = oauth.PrivateKeyJwt(key);
  const DPoP = oauth.DPoP(client, await oauth.generateKeyPair('ES256'));
  const through = { [oauth.customFetch]: sandbox.fetch, DPoP };
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', [oauth.customFetch]: sandbox.fetch });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  const [state, verifier] = [oauth.generateRandomState(), oauth.generateRandomCodeVerifier()];
  const code_challenge = await oauth.calculatePKCECodeChallenge(verifier);
  const asked = { response_type: 'code', redirect_uri, scope: 'photos.read', state };
  const request = { ...asked, code_challenge, code_challenge_method: 'S256' };
  // The server wants a nonce of its own in the proof, and says so in its first answer.
  const withNonce = <Result>(send: () => Promise<Result>) =>
    send().catch((error) => (oauth.isDPoPNonceError(error) ? send() : Promise.reject(error)));
  const { request_uri } = await withNonce(async () => {
    const response = await oauth.pushedAuthorizationRequest(server, client, itself, request, through);
    return oauth.processPushedAuthorizationResponse(server, client, response);
  });
  const query = new URLSearchParams({ client_id, request_uri });
  const { url } = await sandbox.browser.authorize(`${server.authorization_endpoint}?${query}`);
  const answer = oauth.validateAuthResponse(server, client, new URL(url), state);
  const { access_token } = await withNonce(async () => {
    const traded = [answer, redirect_uri, verifier, through] as const;
    const response = await oauth.authorizationCodeGrantRequest(server, client, itself, ...traded);
    return oauth.processAuthorizationCodeResponse(server, client, response);
  });
  const photos = new URL(sandbox.api.photos);
  await withNonce(() => oauth.protectedResourceRequest(access_token, 'GET', photos, undefined, undefined, through));
}
