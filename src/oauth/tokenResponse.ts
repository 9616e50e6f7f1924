import { errorDescription } from './errorDescription.ts';
import { JSON_TYPE } from './mediaType.ts';
import type { TokenRefusal } from './tokenRequest.ts';
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
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly scope: string;
}): HttpResponse {
  const { access_token, token_type, expires_in, scope } = token;
  const body = JSON.stringify({ access_token, token_type, expires_in, scope });
  return { kind: 'http.response', status: 200, headers: NOT_STORED, body };
}

/**
 * The answer that refuses a token.
 * @see RFC 6749 §5.2
 */
export function tokenErrorResponse({ status, error, description, challenge }: TokenRefusal): HttpResponse {
  const headers: Header[] = [...NOT_STORED];
  if (challenge !== undefined) headers.push(['WWW-Authenticate', `${challenge} realm="token"`]);
  // RFC 9110 §15.5.6 demands the header with this status.
  if (status === 405) headers.push(['Allow', 'POST']);
  const body = JSON.stringify({ error, error_description: errorDescription(description) });
  return { kind: 'http.response', status, headers, body };
}
