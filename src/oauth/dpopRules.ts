import { decodeJwt, textIn } from './decodeJwt.ts';
import type { ProofExpectation, ProofRefusal } from './dpopExpectation.ts';
import { dpopFormRules } from './dpopFormRules.ts';
import { dpopRequestRules, PROOF_WINDOW } from './dpopRequestRules.ts';
import { established, examine, type Judgement } from './finding.ts';
import { jwkThumbprint, publicKeyIn } from './jwk.ts';
import type { SeenIdentifier } from './records.ts';
import { type HttpRequest, headersOf } from './wire.ts';

/** Whose key a proof shows, and what the server must remember so that the proof does not come again. */
export interface AcceptedProof {
  /** The thumbprint of the key. @see RFC 9449 §6.1 */
  readonly jkt: string;
  readonly seen: SeenIdentifier;
}

/** Whether a request has a DPoP header, however many. */
export function carriesDpopProof(request: HttpRequest): boolean {
  return headersOf(request, 'DPoP').length > 0;
}

/**
 * Examines the proof of a request that has a DPoP header; the checks are named after the endpoint's own, as in
 * `TK-07-htm`. Refused, `accepted` is null.
 * @see RFC 9449 §4.3
 */
export function examineDpopProof(
  request: HttpRequest,
  expected: ProofExpectation,
): Judgement<ProofRefusal, AcceptedProof> {
  const jwt = decodeJwt(headersOf(request, 'DPoP')[0] ?? '');
  const key = publicKeyIn(jwt?.header.jwk);
  const rules = [...dpopFormRules, ...dpopRequestRules].map((rule) => ({
    ...rule,
    check: `${expected.prefix}-${rule.check}`,
  }));
  const { findings, refusal } = examine(rules, { request, jwt, key, expected });
  if (refusal !== null) return { findings, refusal, accepted: null };

  const jti = established(textIn(jwt?.claims, 'jti'), `${expected.prefix}-claims`);
  const jkt = jwkThumbprint(established(key, `${expected.prefix}-sig`));
  // From one end of the window to the other; as long as a nonce lives.
  return { findings, refusal, accepted: { jkt, seen: { jti, until: expected.now + 2 * PROOF_WINDOW * 1000 } } };
}
