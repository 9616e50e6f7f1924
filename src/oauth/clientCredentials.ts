import { decodeBase64url } from './base64url.ts';
import { decodeJwt } from './decodeJwt.ts';
import { type Parameters, parseParameters } from './parameters.ts';
import type { ClientAuthenticationMethod } from './registration.ts';
import { invalidClient, invalidRequest, type TokenObjection } from './tokenObjection.ts';
import { type HttpRequest, headersOf } from './wire.ts';

/** The only kind of assertion with which a client authenticates here. @see RFC 7523 §2.2 */
export const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** How a request says which client sends it; `secret` is the client secret or the assertion, unless the method is `none`. */
export interface ClientCredentials {
  readonly method: ClientAuthenticationMethod;
  readonly client_id: string;
  readonly secret: string | null;
}

/** What a request says of its client, or why that cannot be understood. */
export type CredentialsReading = ClientCredentials | { readonly method: 'refused'; readonly objection: TokenObjection };

/**
 * Reads the one method by which a request identifies its client; verifies nothing.
 * @see RFC 6749 §2.3, RFC 7521 §4.2
 */
export function readCredentials(request: HttpRequest, parameters: Parameters): CredentialsReading {
  const headers = headersOf(request, 'Authorization');
  const client_id = parameters.get('client_id');
  const client_secret = parameters.get('client_secret');
  const asserted = parameters.get('client_assertion') !== null || parameters.get('client_assertion_type') !== null;
  const methods = headers.length + (client_secret === null ? 0 : 1) + (asserted ? 1 : 0);
  if (methods > 1) return refused(invalidRequest('More than one authentication method'));
  if (asserted) return readAssertion(parameters);
  const [header] = headers;
  if (header !== undefined) return readBasic(header, client_id);
  if (client_id === null) return refused(invalidClient('client_id is missing', 'body'));
  return { method: client_secret === null ? 'none' : 'client_secret_post', client_id, secret: client_secret };
}

/** `client_id` may be left out: the assertion names its client as subject (RFC 7521 §4.2). */
function readAssertion(parameters: Parameters): CredentialsReading {
  const assertion = parameters.get('client_assertion');
  if (assertion === null) return refused(invalidRequest('client_assertion is missing'));
  if (parameters.get('client_assertion_type') !== JWT_BEARER) {
    return refused(invalidRequest('client_assertion_type must name the JWT profile'));
  }
  const sub = decodeJwt(assertion)?.claims.sub;
  const client_id = parameters.get('client_id') ?? (typeof sub === 'string' ? sub : null);
  if (client_id === null) return refused(invalidClient('The assertion names no client', 'body'));
  return { method: 'private_key_jwt', client_id, secret: assertion };
}

function readBasic(header: string, bodyClientId: string | null): CredentialsReading {
  const credentials = basicCredentials(header);
  if (credentials === null) return refused(invalidClient('The Authorization header is not understood', 'header'));
  if (bodyClientId !== null && bodyClientId !== credentials.client_id) {
    return refused(invalidRequest('Two different client identifiers'));
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
  return { method: 'client_secret_basic', client_id, secret: formDecoded(pair.slice(colon + 1)) };
}

function formDecoded(text: string): string | null {
  return parseParameters(`value=${text.replaceAll('&', '%26')}`).get('value');
}

function refused(objection: TokenObjection): CredentialsReading {
  return { method: 'refused', objection };
}
