import { encodeBase64url } from '../src/oauth/base64url.ts';
import type { SigningKey } from '../src/oauth/signingKey.ts';

/** An ES256 key with its private member, as foreign software takes it. @see RFC 7518 §6.2.2 */
export function privateJwk({ alg, secret, jwk }: SigningKey) {
  if (alg !== 'ES256' || jwk.kty !== 'EC') throw new Error(`a key for ${alg} has other members`);
  return { ...jwk, d: encodeBase64url(secret) };
}
