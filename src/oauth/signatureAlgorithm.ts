import type { PublicKey } from './jwk.ts';

/** An algorithm with which JWTs are signed. @see RFC 7518 §3.1 */
export interface SignatureAlgorithm {
  readonly alg: 'ES256' | 'RS256';
  /** The kind of key that it takes. */
  readonly kty: PublicKey['kty'];
  /** Whether the key has signed the input; false too for a key of another kind. */
  readonly verify: (input: Uint8Array, signature: Uint8Array, key: PublicKey) => boolean;
}
