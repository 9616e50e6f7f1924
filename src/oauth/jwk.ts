import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from './base64url.ts';

/** A point of the curve P-256. @see RFC 7518 §6.2.1 */
export interface EcPublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** A modulus and an exponent. @see RFC 7518 §6.3.1 */
export interface RsaPublicKey {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
}

/** The members of a key that its signatures are verified with, and nothing else. @see RFC 7638 §3.2 */
export type PublicKey = EcPublicKey | RsaPublicKey;

/** What a published key says beside itself: its name and what it is for. @see RFC 7517 §4 */
export interface Published<Alg extends string> {
  readonly kid: string;
  readonly alg: Alg;
  readonly use: 'sig';
}

/** A public key as a server publishes it. @see RFC 7517 §4 */
export type PublicJwk = (EcPublicKey & Published<'ES256'>) | (RsaPublicKey & Published<'RS256'>);

/**
 * The SHA-256 thumbprint of a key: over its required members alone, in lexicographic order and without whitespace.
 * @see RFC 7638 §3
 */
export function jwkThumbprint(key: PublicKey): string {
  const required =
    key.kty === 'EC' ? { crv: key.crv, kty: key.kty, x: key.x, y: key.y } : { e: key.e, kty: key.kty, n: key.n };
  return encodeBase64url(sha256(new TextEncoder().encode(JSON.stringify(required))));
}

/** The members of a key that identify it, without a name, a use or anything private. */
export function bareKey(key: PublicKey): PublicKey {
  return key.kty === 'EC' ? { kty: key.kty, crv: key.crv, x: key.x, y: key.y } : { kty: key.kty, n: key.n, e: key.e };
}

/** The public key that a JWK from elsewhere describes; null where it is none of a kind that is known here. */
export function publicKeyIn(jwk: unknown): PublicKey | null {
  if (typeof jwk !== 'object' || jwk === null) return null;
  const { kty, crv, x, y, n, e } = jwk as Readonly<Record<string, unknown>>;
  if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string') return { kty, crv, x, y };
  if (kty === 'RSA' && typeof n === 'string' && typeof e === 'string') return { kty, n, e };
  return null;
}
