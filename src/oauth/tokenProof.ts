import { carriesDpopProof, examineDpopProof } from './dpopRules.ts';
import { fail, type Judgement, nothingToCheck, pass, type Rule } from './finding.ts';
import { accept, andThen, judge } from './judgement.ts';
import type { ProvenRequest, TokenRequestOfClient } from './tokenFacts.ts';
import { invalidRequest, type TokenObjection } from './tokenObjection.ts';

const proofIsPresent: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-07',
  ref: 'RFC 9449 §5',
  examine({ request, client, server }) {
    // A server that does not know DPoP ignores the header, and what it does not know of a registration.
    if (server.policy.dpop === 'off') return nothingToCheck;
    if (carriesDpopProof(request)) return pass('DPoP', 'DPoP');
    if (client.dpop_bound_access_tokens !== true) return nothingToCheck;
    // RFC 9449 names no error code for it.
    return { ...fail(invalidRequest('The client must prove which key it holds'), 'DPoP'), ref: 'RFC 9449 §5.2' };
  },
};

/**
 * Examines the DPoP proof of a token request, TK-07 and, where there is one, TK-07-typ and so on.
 * @see RFC 9449 §5
 */
export function examineTokenProof(of: TokenRequestOfClient): Judgement<TokenObjection, ProvenRequest> {
  const { request, server } = of;
  const { policy, nonces, now, endpoint, records } = server;
  return andThen(
    judge([proofIsPresent], of, () => of),
    (): Judgement<TokenObjection, ProvenRequest> => {
      if (policy.dpop === 'off' || !carriesDpopProof(request)) return accept({ ...of, jkt: null });
      const proof = examineDpopProof(request, {
        prefix: 'TK-07',
        htu: endpoint,
        now,
        nonces,
        seen: records.seen,
        replay: policy.dpopProofReplay,
        access_token: null,
        jkt: null,
      });
      return andThen(proof, ({ jkt, seen }) => accept({ ...of, jkt, seen: [...of.seen, seen] }));
    },
  );
}
