import { errorDescription } from './errorDescription.ts';
import { JSON_TYPE } from './mediaType.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { Header, HttpResponse } from './wire.ts';

const NOT_STORED: readonly Header[] = [
  ['Content-Type', JSON_TYPE],
  ['Cache-Control', 'no-store'],
  ['Pragma', 'no-cache'],
];

/**
 * The answer that carries a token; `expires_in` in seconds.
 * @see RFC 6749 §5.1
 */
export function tokenResponse(token: {
  readonly access_token: string;
  readonly token_type: 'Bearer' | 'DPoP';
  readonly expires_in: number;
  readonly refresh_token?: string | undefined;
  readonly scope: string;
}): HttpResponse {
  const { access_token, token_type, expires_in, refresh_token, scope } = token;
  const body = JSON.stringify({ access_token, token_type, expires_in, refresh_token, scope: scope || undefined });
  return { kind: 'http.response', status: 200, headers: NOT_STORED, body };
}

/**
 * The answer that refuses a token, 400 where the objection names no other status; so answer the revocation and the
 * introspection endpoint as well.
 * @see RFC 6749 §5.2, RFC 7009 §2.2.1, RFC 7662 §2.3
 */
export function tokenErrorResponse({ status = 400, error, description, challenge }: TokenObjection): HttpResponse {
  const headers: Header[] = [...NOT_STORED];
  if (challenge !== undefined) headers.push(['WWW-Authenticate', `${challenge} realm="token"`]);
  // RFC 9110 §15.5.6 demands the header with this status.
  if (status === 405) headers.push(['Allow', 'POST']);
  const body = JSON.stringify({ error, error_description: errorDescription(description) });
  return { kind: 'http.response', status, headers, body };
}
