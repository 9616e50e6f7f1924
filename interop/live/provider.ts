import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientMetadata, Configuration, Provider } from 'oidc-provider';
import { keyOf } from '../../src/oauth/fixtures/keys.ts';
import { privateJwk } from '../privateJwk.ts';

/** The key with which the client of `private_key_jwt` signs. */
export const CLIENT_KEY = keyOf(7);

/** A resource whose access tokens are JWTs that an API verifies by itself, and another one. */
export const PHOTOS = 'https://api.photos.example';
export const CONTACTS = 'https://api.contacts.example';
/** A resource whose access tokens say nothing: its API asks the server about each. */
export const ALBUM = 'https://api.album.example';

/** For how long its access tokens are good, in seconds. */
export const TOKEN_LIFETIME = 40;

export const SECRET = 'a secret: with % and +, so that it must be encoded';

const web = {
  redirect_uris: ['https://client.example/cb'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  application_type: 'web',
} satisfies Partial<ClientMetadata>;

const native = {
  ...web,
  redirect_uris: ['com.example.printer:/cb'],
  application_type: 'native',
  token_endpoint_auth_method: 'none',
} satisfies Partial<ClientMetadata>;

const clients: ClientMetadata[] = [
  { ...native, client_id: 'native' },
  { ...native, client_id: 'native-pushing', require_pushed_authorization_requests: true },
  { ...native, client_id: 'native-bound', dpop_bound_access_tokens: true },
  { ...web, client_id: 'basic', client_secret: SECRET, token_endpoint_auth_method: 'client_secret_basic' },
  { ...web, client_id: 'post', client_secret: SECRET, token_endpoint_auth_method: 'client_secret_post' },
  {
    ...web,
    client_id: 'assertion',
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
    jwks: { keys: [{ ...CLIENT_KEY.jwk }] },
  },
  {
    client_id: 'service',
    client_secret: SECRET,
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
  },
  {
    client_id: 'photo-api',
    client_secret: SECRET,
    token_endpoint_auth_method: 'client_secret_basic',
    redirect_uris: [],
    response_types: [],
    grant_types: [],
  },
];

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const configuration: Configuration = {
  clients,
  jwks: { keys: [privateJwk(keyOf(1)), rsa.privateKey.export({ format: 'jwk' })] },
  cookies: { keys: ['the key with which cookies are signed'] },
  scopes: ['openid', 'photos.read', 'photos.write'],
  responseTypes: ['code'],
  pkce: { required: () => true },
  ttl: {
    AccessToken: TOKEN_LIFETIME,
    ClientCredentials: TOKEN_LIFETIME,
    Grant: 3600,
    IdToken: 3600,
    Interaction: 3600,
    RefreshToken: 3600,
    Session: 3600,
  },
  issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: () => true,
  findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
    introspection: { enabled: true, allowedPolicy: async (_, client) => client.clientId === 'photo-api' },
    dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 1), requireNonce: () => true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => [],
      getResourceServerInfo: async (_, resource) => ({
        scope: 'photos.read photos.write',
        audience: resource,
        accessTokenFormat: resource === ALBUM ? 'opaque' : 'jwt',
        jwt: { sign: { alg: resource === PHOTOS ? 'ES256' : 'RS256' } },
      }),
    },
  },
};

export interface LiveProvider {
  readonly issuer: string;
  readonly provider: Provider;
  close(): Promise<void>;
}

/**
 * The package warns of Node versions that its maintainer does not test with, and of what is only good for development;
 * and it uses a function that older ones lack.
 */
async function makeProvider(issuer: string): Promise<Provider> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const parse = (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null);
    if (!('parse' in URL)) Object.assign(URL, { parse });
    const { Provider: Loaded } = await import('oidc-provider');
    return new Loaded(issuer, configuration);
  } finally {
    console.warn = warn;
  }
}

/** Starts the certified `oidc-provider` on a free port of the loopback interface; its issuer is that address. */
export async function startProvider(): Promise<LiveProvider> {
  let handle: RequestListener = (_, response) => response.destroy();
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = await makeProvider(issuer);
  handle = provider.callback();
  return {
    issuer,
    provider,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
