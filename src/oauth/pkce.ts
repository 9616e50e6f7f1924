import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64url } from './base64url.ts';
import { equalInConstantTime } from './constantTime.ts';

export type ChallengeMethod = 'plain' | 'S256';

/**
 * The challenge of a verifier: the verifier itself, or BASE64URL(SHA256(ASCII(code_verifier))).
 * @see RFC 7636 §4.2
 */
export function codeChallenge(method: ChallengeMethod, verifier: string): string {
  return method === 'plain' ? verifier : encodeBase64url(sha256(new TextEncoder().encode(verifier)));
}

/**
 * Whether the verifier transforms into the challenge, compared in constant time.
 * @see RFC 7636 §4.6
 */
export function verifierMatches(method: ChallengeMethod, verifier: string, challenge: string): boolean {
  return equalInConstantTime(codeChallenge(method, verifier), challenge);
}
