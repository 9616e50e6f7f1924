import * as oauth from 'oauth4webapi';
import type { Begun, Connection, Credentials, ForeignClient, Library, Parameters, Tokens } from './library.ts';
import { importPrivateKey } from './privateKey.ts';

async function authenticationOf(client: Credentials): Promise<oauth.ClientAuth> {
  const { client_secret = '', privateJwk } = client;
  if (client.token_endpoint_auth_method === 'client_secret_basic') return oauth.ClientSecretBasic(client_secret);
  if (client.token_endpoint_auth_method === 'client_secret_post') return oauth.ClientSecretPost(client_secret);
  if (privateJwk) return oauth.PrivateKeyJwt(await importPrivateKey(privateJwk));
  return oauth.None();
}

/** Asks again where the server wants a nonce in the proof, once. @see RFC 9449 §8 */
async function withNonce<Result>(dpop: oauth.DPoPHandle | undefined, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (dpop && oauth.isDPoPNonceError(error)) return ask();
    throw error;
  }
}

async function connect({
  issuer,
  client: { client_id, ...registered },
  fetch,
  dpop = false,
}: Connection): Promise<ForeignClient> {
  const credentials = { client_id, ...registered };
  const client: oauth.Client = { client_id };
  const authentication = await authenticationOf(credentials);
  const at = new URL(issuer);
  const asked = await oauth.discoveryRequest(at, { algorithm: 'oauth2', [oauth.customFetch]: fetch });
  const server = await oauth.processDiscoveryResponse(at, asked);
  const DPoP = dpop ? oauth.DPoP(client, await oauth.generateKeyPair('ES256')) : undefined;
  const options = { [oauth.customFetch]: fetch, ...(DPoP ? { DPoP } : {}) };

  async function push(parameters: Parameters): Promise<Parameters> {
    const { request_uri } = await withNonce(DPoP, async () => {
      const response = await oauth.pushedAuthorizationRequest(
        server,
        client,
        authentication,
        { ...parameters },
        options,
      );
      return oauth.processPushedAuthorizationResponse(server, client, response);
    });
    return { client_id, request_uri };
  }

  return {
    async begin({ redirect_uri, parameters = {}, pushed = false }) {
      const state = oauth.generateRandomState();
      const code_verifier = oauth.generateRandomCodeVerifier();
      const request: Parameters = {
        client_id,
        redirect_uri,
        response_type: 'code',
        scope: registered.scope,
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(code_verifier),
        code_challenge_method: 'S256',
        ...parameters,
      };
      const query = new URLSearchParams(pushed ? await push(request) : request);
      return { url: `${server.authorization_endpoint}?${query}`, state, code_verifier, redirect_uri };
    },

    async complete({ state, code_verifier, redirect_uri }: Begun, answer, parameters = {}): Promise<Tokens> {
      const received = await parametersOf(answer);
      const callback = oauth.validateAuthResponse(server, client, received, state);
      return withNonce(DPoP, async () => {
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          authentication,
          callback,
          redirect_uri,
          code_verifier,
          { ...options, additionalParameters: { ...parameters } },
        );
        return oauth.processAuthorizationCodeResponse(server, client, response);
      });
    },

    refresh: (refresh_token, parameters = {}) =>
      withNonce(DPoP, async () => {
        const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refresh_token, {
          ...options,
          additionalParameters: { ...parameters },
        });
        return oauth.processRefreshTokenResponse(server, client, response);
      }),

    clientCredentials: (parameters = {}) =>
      withNonce(DPoP, async () => {
        const request = { ...parameters };
        const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, request, options);
        return oauth.processClientCredentialsResponse(server, client, response);
      }),

    async revoke(token) {
      await oauth.processRevocationResponse(
        await oauth.revocationRequest(server, client, authentication, token, options),
      );
    },

    async introspect(token) {
      const response = await oauth.introspectionRequest(server, client, authentication, token, options);
      return oauth.processIntrospectionResponse(server, client, response);
    },

    call: (url, { access_token }) =>
      withNonce(DPoP, async () => {
        const to = new URL(url);
        return (await oauth.protectedResourceRequest(access_token, 'GET', to, undefined, undefined, options)).status;
      }),
  };
}

/** The response's parameters, from where the response mode put them. */
async function parametersOf(answer: URL | Request): Promise<URL | URLSearchParams> {
  if (answer instanceof Request) return new URLSearchParams(await answer.text());
  return answer.hash === '' ? answer : new URLSearchParams(answer.hash.slice(1));
}

export const oauth4webapi: Library = { name: 'oauth4webapi', connect };
