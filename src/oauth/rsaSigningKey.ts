import { decodeBase64url } from './base64url.ts';
import { jwkThumbprint } from './jwk.ts';
import { numberOf, signRs256 } from './rs256.ts';
import type { SigningKey } from './signingKey.ts';

/** The key for RS256 that a private JWK describes. Throws where the private exponent or the modulus is not base64url. */
export function rsaSigningKey({ n, e, d }: { readonly n: string; readonly e: string; readonly d: string }): SigningKey {
  const [modulus, exponent] = [decodeBase64url(n), decodeBase64url(d)];
  if (modulus === null || exponent === null) throw new Error('the members of a private key are base64url');
  const key = { kty: 'RSA', n, e } as const;
  const jwk = { ...key, kid: jwkThumbprint(key), alg: 'RS256', use: 'sig' } as const;
  const secret = { n: numberOf(modulus), d: numberOf(exponent) };
  return { jwk, sign: (input) => signRs256(input, secret) };
}
