import type { TokenScheme } from './credentials.ts';
import type { PublicJwk } from './jwk.ts';
import type { SignatureAlgorithm } from './signatureAlgorithm.ts';

/**
 * Whose tokens an API takes, and what it is strict about. Each of the last three members is a defence that can be left
 * out to see what it was for.
 */
export interface ResourcePolicy {
  /** Its own resource identifier, which an access token must name as its audience. @see RFC 9068 §4, RFC 9728 §1.2 */
  readonly identifier: string;
  readonly realm: string;
  readonly issuer: string;
  /** The keys of that issuer. */
  readonly keys: readonly PublicJwk[];
  /** With which algorithms they can sign. */
  readonly algorithms: readonly SignatureAlgorithm[];
  /** Whether its challenges lead to a document that says which server issues its tokens. @see RFC 9728 §5.1 */
  readonly metadata: 'published' | 'none';
  /** Whether it takes tokens that are bound to a key, and whether a proof must contain a nonce. @see RFC 9449 §7, §9 */
  readonly dpop: 'off' | 'supported' | 'nonce-required';
  /** Whether a proof is good for one request only. @see RFC 9449 §11.1 */
  readonly dpopProofReplay: 'refused' | 'accepted';
  /** Whether a token must be for this API. @see RFC 9700 §2.3 */
  readonly audience: 'checked' | 'ignored';
}

/** What RFC 9700 asks of an API that serves clients of many kinds. */
export const usualResourcePolicy = {
  metadata: 'published',
  dpop: 'supported',
  dpopProofReplay: 'refused',
  audience: 'checked',
} as const satisfies Partial<ResourcePolicy>;

/** The schemes with which an API takes tokens. */
export function schemesOf({ dpop }: Pick<ResourcePolicy, 'dpop'>): readonly TokenScheme[] {
  return dpop === 'off' ? ['Bearer'] : ['Bearer', 'DPoP'];
}
