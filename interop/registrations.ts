import type { ClientRegistration } from '../src/oauth/registration.ts';
import { signingKeyFrom } from '../src/oauth/signingKey.ts';

export const ISSUER = 'https://login.acme.example';
export const API = 'https://api.photos.example/photos';
/** A second API that the server knows, whose tokens the first must not take. */
export const OTHER_API = 'https://api.contacts.example';

/** The key with which `web-jwt` signs its assertions. */
export const CLIENT_KEY = signingKeyFrom(new Uint8Array(48).fill(7));

const web: ClientRegistration = {
  client_id: 'web',
  client_name: 'Web Shop',
  client_type: 'confidential',
  token_endpoint_auth_method: 'client_secret_basic',
  client_secret: 'a secret: with % and +, so that it must be encoded',
  redirect_uris: ['https://client.example/cb', 'https://client.example/other'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  scope: 'photos.read photos.write',
  require_code_challenge: true,
  code_challenge_methods: ['S256'],
  resources: [API, OTHER_API],
};

const { client_secret: _, ...withoutSecret } = web;

const app: ClientRegistration = {
  ...withoutSecret,
  client_id: 'app',
  client_name: 'Photo Printer',
  client_type: 'public',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['com.example.app:/cb'],
};

/** One client of each kind: how it is reached, how it authenticates, which grants it uses. */
export const CLIENTS = {
  web,
  'web-post': {
    ...web,
    client_id: 'web-post',
    token_endpoint_auth_method: 'client_secret_post',
    client_secret: 'another-secret-of-forty-characters-000000',
    redirect_uris: ['https://post.example/cb'],
  },
  'web-jwt': {
    ...withoutSecret,
    client_id: 'web-jwt',
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: [CLIENT_KEY.jwk] },
    redirect_uris: ['https://jwt.example/cb'],
  },
  /** May leave out PKCE, as a confidential client may. @see RFC 9700 §2.1.1 */
  'web-optional': {
    ...web,
    client_id: 'web-optional',
    redirect_uris: ['https://optional.example/cb'],
    require_code_challenge: false,
  },
  app,
  claimed: { ...app, client_id: 'claimed', redirect_uris: ['https://app.example/cb'] },
  cli: { ...app, client_id: 'cli', redirect_uris: ['http://127.0.0.1/cb'] },
  page: {
    ...app,
    client_id: 'page',
    redirect_uris: ['https://spa.example/cb'],
    origins: ['https://spa.example'],
  },
  daemon: {
    ...web,
    client_id: 'daemon',
    client_secret: 'the-secret-of-the-service-0000000000000000',
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
  },
} satisfies Readonly<Record<string, ClientRegistration>>;

export type ClientName = keyof typeof CLIENTS;
