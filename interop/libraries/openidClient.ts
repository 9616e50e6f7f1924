import * as client from 'openid-client';
import type { Begun, Connection, Credentials, ForeignClient, Library, Parameters, Tokens } from './library.ts';
import { importPrivateKey } from './privateKey.ts';

async function authenticationOf(credentials: Credentials): Promise<client.ClientAuth> {
  const { client_secret = '', privateJwk, token_endpoint_auth_method: method } = credentials;
  if (method === 'client_secret_basic') return client.ClientSecretBasic(client_secret);
  if (method === 'client_secret_post') return client.ClientSecretPost(client_secret);
  if (privateJwk) return client.PrivateKeyJwt(await importPrivateKey(privateJwk));
  return client.None();
}

async function connect({ issuer, client: credentials, fetch, dpop = false }: Connection): Promise<ForeignClient> {
  const config = await client.discovery(
    new URL(issuer),
    credentials.client_id,
    undefined,
    await authenticationOf(credentials),
    { algorithm: 'oauth2', [client.customFetch]: fetch },
  );
  const DPoP = dpop ? client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256')) : undefined;
  const options = DPoP ? { DPoP } : {};

  return {
    async begin({ redirect_uri, parameters = {}, pushed = false }) {
      const state = client.randomState();
      const code_verifier = client.randomPKCECodeVerifier();
      const request: Parameters = {
        redirect_uri,
        scope: credentials.scope,
        state,
        code_challenge: await client.calculatePKCECodeChallenge(code_verifier),
        code_challenge_method: 'S256',
        ...parameters,
      };
      const url = pushed
        ? await client.buildAuthorizationUrlWithPAR(config, { ...request }, options)
        : client.buildAuthorizationUrl(config, { ...request });
      return { url: url.href, state, code_verifier, redirect_uri };
    },

    complete: ({ state, code_verifier }: Begun, answer, parameters = {}): Promise<Tokens> =>
      client.authorizationCodeGrant(
        config,
        inQuery(answer),
        { expectedState: state, pkceCodeVerifier: code_verifier },
        { ...parameters },
        options,
      ),

    refresh: (refresh_token, parameters = {}) =>
      client.refreshTokenGrant(config, refresh_token, { ...parameters }, options),
    clientCredentials: (parameters = {}) => client.clientCredentialsGrant(config, { ...parameters }, options),
    revoke: (token) => client.tokenRevocation(config, token),
    introspect: (token) => client.tokenIntrospection(config, token),

    async call(url, { access_token }) {
      const { status } = await client.fetchProtectedResource(
        config,
        access_token,
        new URL(url),
        'GET',
        undefined,
        undefined,
        options,
      );
      return status;
    },
  };
}

/** The library reads a response to `response_type=code` from the query; a page moves it there from the fragment. */
function inQuery(answer: URL | Request): URL | Request {
  if (answer instanceof Request || answer.hash === '') return answer;
  const url = new URL(answer);
  url.search = answer.hash.slice(1);
  url.hash = '';
  return url;
}

export const openidClient: Library = { name: 'openid-client', connect };
