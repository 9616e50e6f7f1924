import { encodeBase64url } from '../src/oauth/base64url.ts';
import type { SigningKey } from '../src/oauth/signingKey.ts';

/** A key for ES256 with its private member, as foreign software takes it. @see RFC 7518 §6.2.2 */
export function privateJwk(key: SigningKey) {
  if (key.alg !== 'ES256') throw new Error('only keys for ES256 are handed to foreign software');
  return { ...key.jwk, d: encodeBase64url(key.secret) };
}
