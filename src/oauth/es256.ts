import { p256 } from '@noble/curves/nist.js';
import { decodeBase64url } from './base64url.ts';
import type { EcPublicKey } from './jwk.ts';
import type { SignatureAlgorithm } from './signatureAlgorithm.ts';

/** The 64 octets of r and s; the same input gives the same signature (RFC 6979). @see RFC 7518 §3.4 */
export function signEs256(input: Uint8Array, secret: Uint8Array): Uint8Array {
  return p256.sign(input, secret, { prehash: true, lowS: false });
}

function verifyEs256(input: Uint8Array, signature: Uint8Array, key: EcPublicKey): boolean {
  const point = publicPoint(key);
  if (signature.length !== 64 || point === null) return false;
  return p256.verify(signature, input, point, { prehash: true, lowS: false, format: 'compact' });
}

/** ECDSA with P-256 and SHA-256; a key that is no point of the curve has signed nothing. @see RFC 7518 §3.4 */
export const es256: SignatureAlgorithm = {
  alg: 'ES256',
  kty: 'EC',
  verify: (input, signature, key) => key.kty === 'EC' && verifyEs256(input, signature, key),
};

/**
 * The uncompressed point of a key, 65 octets, or null where a coordinate is not 32 octets in base64url.
 * @see RFC 7518 §6.2.1.2
 */
export function publicPoint({ x, y }: Pick<EcPublicKey, 'x' | 'y'>): Uint8Array | null {
  const [left, right] = [decodeBase64url(x), decodeBase64url(y)];
  return left?.length === 32 && right?.length === 32 ? Uint8Array.of(4, ...left, ...right) : null;
}
