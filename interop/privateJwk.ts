import { encodeBase64url } from '../src/oauth/base64url.ts';
import type { SigningKey } from '../src/oauth/jwk.ts';

/** A key with its private member, as foreign software takes it. @see RFC 7518 §6.2.2 */
export function privateJwk({ secret, jwk }: SigningKey) {
  return { ...jwk, d: encodeBase64url(secret) };
}
