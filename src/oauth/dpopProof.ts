import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from './base64url.ts';
import { bareKey } from './jwk.ts';
import { signJwt } from './jwt.ts';
import type { SigningKey } from './signingKey.ts';

/**
 * What a proof says: for which request it is made, when, and with which token. Times in seconds since the Unix epoch.
 * @see RFC 9449 §4.2
 */
export interface DpopClaims {
  readonly jti: string;
  readonly htm: string;
  readonly htu: string;
  readonly iat: number;
  /** The hash of the access token that comes with it. */
  readonly ath?: string | undefined;
  /** What the server asked to have in it. */
  readonly nonce?: string | undefined;
}

/**
 * Signs a proof that whoever sends this request has the key.
 * @see RFC 9449 §4.2
 */
export function signDpopProof({ jti, htm, htu, iat, ath, nonce }: DpopClaims, key: SigningKey): string {
  const header = { typ: 'dpop+jwt', alg: key.jwk.alg, jwk: bareKey(key.jwk) };
  return signJwt(header, { jti, htm, htu, iat, ath, nonce }, key);
}

/**
 * The hash by which a proof names the access token that comes with it.
 * @see RFC 9449 §4.2
 */
export function accessTokenHash(access_token: string): string {
  return encodeBase64url(sha256(new TextEncoder().encode(access_token)));
}
