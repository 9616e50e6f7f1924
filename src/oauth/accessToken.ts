import { signJwt } from './jwt.ts';
import type { SigningKey } from './signingKey.ts';

/**
 * What an access token says; all times in seconds since the Unix epoch.
 * @see RFC 9068 §2.2
 */
export interface AccessTokenClaims {
  readonly iss: string;
  readonly exp: number;
  readonly aud: string | readonly string[];
  /** The user, or the client itself where no user takes part. */
  readonly sub: string;
  readonly client_id: string;
  readonly iat: number;
  readonly jti: string;
  /** Only where a user has signed in. */
  readonly auth_time?: number | undefined;
  readonly scope?: string | undefined;
  /** The key to which the token is bound. @see RFC 9449 §6.1 */
  readonly cnf?: { readonly jkt: string } | undefined;
}

/**
 * A signed access token: a JWT of type `at+jwt`.
 * @see RFC 9068 §2.1, §2.2
 */
export function issueAccessToken(claims: AccessTokenClaims, key: SigningKey): string {
  const { iss, exp, aud, sub, client_id, iat, jti, auth_time, scope, cnf } = claims;
  const header = { typ: 'at+jwt', alg: key.jwk.alg, kid: key.jwk.kid };
  return signJwt(header, { iss, exp, aud, sub, client_id, iat, jti, auth_time, scope, cnf }, key);
}
