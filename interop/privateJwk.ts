import { encodeBase64url } from '../src/oauth/base64url.ts';
import type { EcSigningKey } from '../src/oauth/signingKey.ts';

/** An ES256 key with its private member, as foreign software takes it. @see RFC 7518 §6.2.2 */
export function privateJwk({ secret, jwk }: EcSigningKey) {
  return { ...jwk, d: encodeBase64url(secret) };
}
