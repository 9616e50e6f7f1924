import { decodeBase64url } from './base64url.ts';
import { equalInConstantTime } from './constantTime.ts';
import { type Examined, fail, pass } from './finding.ts';
import { type Parameters, parseParameters } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import type { TokenObjection } from './tokenObjection.ts';
import { type HttpRequest, headersOf } from './wire.ts';

/** How a request says which client sends it. */
export interface ClientCredentials {
  readonly method: ClientRegistration['token_endpoint_auth_method'];
  readonly client_id: string;
  readonly client_secret: string | null;
}

type Reading = ClientCredentials | { readonly method: 'refused'; readonly objection: TokenObjection };

/** The client that the credentials name, or null; whether it is authentic is for `examineClient` to say. */
export function namedClient(
  request: HttpRequest,
  parameters: Parameters,
  clients: readonly ClientRegistration[],
): ClientRegistration | null {
  const read = readCredentials(request, parameters);
  if (read.method === 'refused') return null;
  return clients.find((client) => client.client_id === read.client_id) ?? null;
}

/**
 * Identifies the client and, if it has a secret, authenticates it by exactly the method that it is registered for. A
 * client with a secret is never treated as public.
 * @see RFC 6749 §2.3, §3.2.1, §5.2
 */
export function examineClient(
  request: HttpRequest,
  parameters: Parameters,
  client: ClientRegistration | null,
): Examined<TokenObjection> {
  const read = readCredentials(request, parameters);
  if (read.method === 'refused') return fail(read.objection);
  const byHeader = read.method === 'client_secret_basic';
  if (client === null) return fail(invalidClient('The client is not registered', byHeader), null, read.client_id);
  const expected = client.token_endpoint_auth_method;
  if (read.method !== expected) {
    return fail(invalidClient('The client must authenticate by another method', byHeader), expected, read.method);
  }
  const secret = client.client_secret ?? null;
  const authentic =
    expected === 'none' ||
    (secret !== null && read.client_secret !== null && equalInConstantTime(read.client_secret, secret));
  // A wrong secret is not shown: it may be the right one with a typing error.
  return authentic ? pass(expected, read.method) : fail(invalidClient('Client authentication failed', byHeader));
}

function readCredentials(request: HttpRequest, parameters: Parameters): Reading {
  const headers = headersOf(request, 'Authorization');
  const client_id = parameters.get('client_id');
  const client_secret = parameters.get('client_secret');
  const asserted = parameters.get('client_assertion') !== null;
  const methods = headers.length + (client_secret === null ? 0 : 1) + (asserted ? 1 : 0);
  if (methods > 1) return refused({ error: 'invalid_request', description: 'More than one authentication method' });
  if (asserted) return refused(invalidClient('The authentication method is not supported', false));
  const [header] = headers;
  if (header !== undefined) return readBasic(header, client_id);
  if (client_id === null) return refused(invalidClient('client_id is missing', false));
  return { method: client_secret === null ? 'none' : 'client_secret_post', client_id, client_secret };
}

function readBasic(header: string, bodyClientId: string | null): Reading {
  const credentials = basicCredentials(header);
  if (credentials === null) return refused(invalidClient('The Authorization header is not understood', true));
  if (bodyClientId !== null && bodyClientId !== credentials.client_id) {
    return refused({ error: 'invalid_request', description: 'Two different client identifiers' });
  }
  return credentials;
}

/** Both parts are form-encoded before they are joined, so that either may contain a colon (RFC 6749 §2.3.1). */
function basicCredentials(header: string): ClientCredentials | null {
  const encoded = /^Basic +([A-Za-z0-9+/]+)={0,2}$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const octets = decodeBase64url(encoded.replaceAll('+', '-').replaceAll('/', '_'));
  const pair = octets === null ? '' : new TextDecoder().decode(octets);
  const colon = pair.indexOf(':');
  if (colon < 0) return null;
  const client_id = formDecoded(pair.slice(0, colon));
  if (client_id === null) return null;
  return { method: 'client_secret_basic', client_id, client_secret: formDecoded(pair.slice(colon + 1)) };
}

function formDecoded(text: string): string | null {
  return parseParameters(`value=${text.replaceAll('&', '%26')}`).get('value');
}

function refused(objection: TokenObjection): Reading {
  return { method: 'refused', objection };
}

function invalidClient(description: string, byHeader: boolean): TokenObjection {
  const objection = { error: 'invalid_client', description };
  return byHeader ? { ...objection, status: 401, challenge: 'Basic' } : objection;
}
