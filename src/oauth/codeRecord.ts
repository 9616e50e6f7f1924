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
  /** The resources that were asked for; empty where none was named. @see RFC 8707 §2.1 */
  readonly resource: readonly string[];
  /** The thumbprint of the key to which the code is bound, or null. @see RFC 9449 §10 */
  readonly dpop_jkt: string | null;
  readonly sub: string;
  /** When the user signed in, in milliseconds since the Unix epoch; a token says it in seconds. */
  readonly auth_time: number;
  /** In milliseconds since the Unix epoch. */
  readonly issued_at: number;
  /** In milliseconds since the Unix epoch. */
  readonly expires_at: number;
  readonly redeemed: boolean;
  readonly grant_id: string;
  /** Which of the server's authorizations it came from, counted from 1. */
  readonly ordinal: number;
}
