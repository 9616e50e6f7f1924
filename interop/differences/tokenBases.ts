import { API, CLIENTS, type ClientName } from '../registrations.ts';
import { authorizationRequest, VERIFIER } from './authorizationCases.ts';
import { assertion } from './clientAssertion.ts';
import { FORM } from './requestCase.ts';
import type { Server } from './server.ts';
import { encoded, type Pair, type WireRequest } from './wireRequest.ts';

/** A token request that both servers take, in parts. */
export interface TokenBase {
  readonly name: string;
  readonly client: ClientName;
  headers(server: Server): Promise<readonly Pair[]>;
  form(server: Server): Promise<readonly Pair[]>;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const formEncoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);

/** Both halves form-encoded before they are joined. @see RFC 6749 §2.3.1 */
export function basic(client_id: string, client_secret: string): string {
  return `Basic ${Buffer.from(`${formEncoded(client_id)}:${formEncoded(client_secret)}`).toString('base64')}`;
}

export function secretOf(client: ClientName): string {
  const registration = CLIENTS[client];
  return 'client_secret' in registration ? registration.client_secret : '';
}

/** How the client says in the form which one it is; empty where a header does. */
async function identityIn(client: ClientName, server: Server): Promise<readonly Pair[]> {
  switch (CLIENTS[client].token_endpoint_auth_method) {
    case 'client_secret_post':
      return [
        ['client_id', client],
        ['client_secret', secretOf(client)],
      ];
    case 'private_key_jwt':
      return [
        ['client_assertion_type', ASSERTION_TYPE],
        ['client_assertion', await assertion(client, { now: server.now() })],
      ];
    case 'client_secret_basic':
      return [];
    default:
      return [['client_id', client]];
  }
}

async function headersOf(client: ClientName): Promise<readonly Pair[]> {
  const isBasic = CLIENTS[client].token_endpoint_auth_method === 'client_secret_basic';
  return isBasic ? [FORM, ['authorization', basic(client, secretOf(client))]] : [FORM];
}

/** The redemption of a code; the code was asked for with `further`. */
export function redemption(name: string, client: ClientName, further?: readonly Pair[]): TokenBase {
  const request = authorizationRequest(client, further);
  return {
    name,
    client,
    headers: () => headersOf(client),
    form: async (server) => [
      ['grant_type', 'authorization_code'],
      ['code', await server.authorize(client, request)],
      ['redirect_uri', CLIENTS[client].redirect_uris[0] ?? ''],
      ...(further === undefined ? [['code_verifier', VERIFIER] as const] : []),
      ...(await identityIn(client, server)),
    ],
  };
}

async function tokenRequest(base: TokenBase, server: Server): Promise<WireRequest> {
  return {
    method: 'POST',
    path: '/token',
    query: [],
    headers: await base.headers(server),
    body: encoded(await base.form(server)),
  };
}

/** The refresh token that a redemption brings. */
export async function refreshToken(client: ClientName, server: Server): Promise<string> {
  const response = await server.send(await tokenRequest(redemption(client, client), server));
  const { refresh_token } = JSON.parse(response.body) as { readonly refresh_token?: string };
  if (!refresh_token) throw new Error(`no refresh token for ${client}: ${response.status} ${response.body}`);
  return refresh_token;
}

export function refreshing(client: ClientName, further: readonly Pair[] = []): TokenBase {
  return {
    name: `${client} refreshing`,
    client,
    headers: () => headersOf(client),
    form: async (server) => [
      ['grant_type', 'refresh_token'],
      ['refresh_token', await refreshToken(client, server)],
      ...further,
      ...(await identityIn(client, server)),
    ],
  };
}

export const ownBehalf: TokenBase = {
  name: 'daemon',
  client: 'daemon',
  headers: () => headersOf('daemon'),
  form: async () => [
    ['grant_type', 'client_credentials'],
    ['scope', 'photos.read'],
    ['resource', API],
  ],
};
