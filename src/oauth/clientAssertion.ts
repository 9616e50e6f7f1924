import { signJwt } from './jwt.ts';
import type { SigningKey } from './signingKey.ts';

/**
 * What a client says to show who it is; times in seconds since the Unix epoch.
 * @see RFC 7523 §3, OIDC Core §9
 */
export interface ClientAssertionClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
  readonly iat: number;
  readonly jti: string;
}

/**
 * An assertion of a client, signed with its own key.
 * @see RFC 7523 §2.2
 */
export function signClientAssertion(claims: ClientAssertionClaims, key: SigningKey): string {
  const { iss, sub, aud, exp, iat, jti } = claims;
  return signJwt({ typ: 'JWT', alg: key.jwk.alg, kid: key.jwk.kid }, { iss, sub, aud, exp, iat, jti }, key);
}
