import { p256 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';

/**
 * A public key for ES256 as a server publishes it.
 * @see RFC 7517 §4, RFC 7518 §6.2.1
 */
export interface PublicJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
  readonly kid: string;
  readonly alg: 'ES256';
  readonly use: 'sig';
}

/** A private key, 32 octets, with its public half. */
export interface SigningKey {
  readonly secret: Uint8Array;
  readonly jwk: PublicJwk;
}

// A simulated server makes the same key anew in every run.
const made = new BoundedCache<SigningKey>(64);

/** Makes a key from 48 random octets, so many that the reduction to the order of the curve has no bias. */
export function signingKeyFrom(octets: Uint8Array): SigningKey {
  return made.remember(encodeBase64url(octets), () => makeKey(octets));
}

function makeKey(octets: Uint8Array): SigningKey {
  const secret = p256.utils.randomSecretKey(octets);
  const point = p256.getPublicKey(secret, false);
  const coordinates = {
    kty: 'EC',
    crv: 'P-256',
    x: encodeBase64url(point.subarray(1, 33)),
    y: encodeBase64url(point.subarray(33)),
  } as const;
  return { secret, jwk: { ...coordinates, kid: jwkThumbprint(coordinates), alg: 'ES256', use: 'sig' } };
}

/**
 * The SHA-256 thumbprint of a key: over its required members alone, in lexicographic order and without whitespace.
 * @see RFC 7638 §3
 */
export function jwkThumbprint({ kty, crv, x, y }: Pick<PublicJwk, 'kty' | 'crv' | 'x' | 'y'>): string {
  return encodeBase64url(sha256(new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }))));
}

/**
 * The uncompressed point of a key, 65 octets, or null where a coordinate is not 32 octets in base64url.
 * @see RFC 7518 §6.2.1.2
 */
export function publicPoint({ x, y }: Pick<PublicJwk, 'x' | 'y'>): Uint8Array | null {
  const [left, right] = [decodeBase64url(x), decodeBase64url(y)];
  return left?.length === 32 && right?.length === 32 ? Uint8Array.of(4, ...left, ...right) : null;
}
