import { importJWK, SignJWT } from 'jose';
import { privateJwk } from '../privateJwk.ts';
import { CLIENT_KEY, ISSUER } from '../registrations.ts';

let assertions = 0;

interface Assertion {
  readonly now: number;
  readonly iss?: string;
  readonly sub?: string;
  readonly aud?: string;
  /** Seconds from now until it expires. */
  readonly lifetime?: number;
  readonly jti?: string;
}

/** What a client of `private_key_jwt` shows, signed by a library that is not ours. @see RFC 7523 §3, OIDC Core §9 */
export async function assertion(client_id: string, claims: Assertion): Promise<string> {
  assertions += 1;
  const {
    now,
    iss = client_id,
    sub = client_id,
    aud = ISSUER,
    lifetime = 60,
    jti = `assertion-${assertions}`,
  } = claims;
  return new SignJWT({ iss, sub, aud, jti, iat: now, exp: now + lifetime })
    .setProtectedHeader({ alg: 'ES256', kid: CLIENT_KEY.jwk.kid })
    .sign(await importJWK(privateJwk(CLIENT_KEY), 'ES256'));
}
