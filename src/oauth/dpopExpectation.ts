import type { DecodedJwt } from './decodeJwt.ts';
import type { Rule } from './finding.ts';
import type { PublicKey } from './jwk.ts';
import type { SeenIdentifier } from './records.ts';
import type { ServerPolicy } from './serverPolicy.ts';
import type { HttpRequest } from './wire.ts';

/** What an endpoint expects of a proof. */
export interface ProofExpectation {
  /** The endpoint's own check, of which each requirement of a proof is a part. */
  readonly prefix: 'TK-07' | 'RS-06' | 'PR-04';
  /** The address of this endpoint. */
  readonly htu: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** The server's nonces that a proof may contain; empty: none is demanded. */
  readonly nonces: readonly string[];
  readonly seen: readonly SeenIdentifier[];
  readonly replay: ServerPolicy['dpopProofReplay'];
  /** The access token that comes with the proof, or null at an endpoint of the authorization server. */
  readonly access_token: string | null;
  /** The thumbprint of the key to which that token is bound, or null. */
  readonly jkt: string | null;
}

/** Why a proof is refused. @see RFC 9449 §5, §7.1, §8, §9 */
export interface ProofRefusal {
  readonly error: 'invalid_dpop_proof' | 'use_dpop_nonce' | 'invalid_token';
  readonly description: string;
}

export interface PresentedProof {
  readonly request: HttpRequest;
  /** Null where the header has no JWT. */
  readonly jwt: DecodedJwt | null;
  /** The key that the proof itself contains, or null. */
  readonly key: PublicKey | null;
  readonly expected: ProofExpectation;
}

/** One requirement of a proof; `check` is the end of the name, after the endpoint's own. */
export type ProofRule = Rule<PresentedProof, ProofRefusal>;

export function invalidProof(description: string): ProofRefusal {
  return { error: 'invalid_dpop_proof', description };
}
