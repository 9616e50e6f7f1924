import type { ChallengeMethod } from './pkce.ts';

/**
 * What the authorization server keeps about a code, and everything that the code is bound to.
 * @see RFC 6749 §4.1.2, RFC 7636 §4.4
 */
export interface CodeRecord {
  readonly value: string;
  readonly client_id: string;
  /** As the authorization request sent it, or null where it sent none. */
  readonly redirect_uri: string | null;
  readonly code_challenge: string | null;
  readonly code_challenge_method: ChallengeMethod | null;
  readonly scope: string;
  readonly sub: string;
  /** In seconds since the Unix epoch, as in a token. */
  readonly auth_time: number;
  /** In milliseconds since the Unix epoch. */
  readonly issued_at: number;
  /** In milliseconds since the Unix epoch. */
  readonly expires_at: number;
  readonly redeemed: boolean;
  readonly grant_id: string;
}
