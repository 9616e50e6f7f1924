import type { Introspection } from './introspectionRequest.ts';
import { JSON_TYPE } from './mediaType.ts';
import type { HttpResponse } from './wire.ts';

/**
 * What an API is told about a token; nothing but that it is not active where it is not.
 * @see RFC 7662 §2.2, RFC 9449 §6.2
 */
export function introspectionResponse({ active }: Introspection, iss: string): HttpResponse {
  return {
    kind: 'http.response',
    status: 200,
    headers: [
      ['Content-Type', JSON_TYPE],
      ['Cache-Control', 'no-store'],
    ],
    body: JSON.stringify(active === null ? { active: false } : { active: true, ...membersOf(active, iss) }),
  };
}

function membersOf(token: NonNullable<Introspection['active']>, iss: string) {
  const { scope, client_id, sub, aud, jti, jkt } = token;
  return {
    scope: scope || undefined,
    client_id,
    sub,
    aud,
    iss,
    exp: Math.floor(token.expires_at / 1000),
    iat: Math.floor(token.issued_at / 1000),
    jti,
    cnf: jkt === null ? undefined : { jkt },
    token_type: jkt === null ? 'Bearer' : 'DPoP',
  };
}
