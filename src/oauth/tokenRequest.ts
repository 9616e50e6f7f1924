import { authenticateClient } from './clientAuthentication.ts';
import { established, type Judgement } from './finding.ts';
import { formRules, type ReceivedForm } from './formRules.ts';
import { grantRules, grantTypeOf } from './grantRules.ts';
import { accept, andThen, judge } from './judgement.ts';
import { parseParameters } from './parameters.ts';
import type { SeenIdentifier } from './records.ts';
import type { ProvenRequest, TokenRequestOfClient, TokenServer } from './tokenFacts.ts';
import { type AcceptedTokenRequest, grantExaminers } from './tokenGrants.ts';
import type { TokenObjection } from './tokenObjection.ts';
import { examineTokenProof } from './tokenProof.ts';
import type { HttpRequest } from './wire.ts';

/** What the token endpoint makes of a request. */
export type TokenJudgement = Judgement<TokenObjection, AcceptedTokenRequest> & {
  /** What must not come again, whether the request was accepted or not. */
  readonly seen: readonly SeenIdentifier[];
};

/**
 * Examines a token request as the token endpoint does: TK-01 to TK-07, then what its grant type asks for; refused,
 * `accepted` is null.
 * @see RFC 6749 §3.2, §4.1.3, §4.4.2, §6
 */
export function examineTokenRequest(request: HttpRequest, server: TokenServer): TokenJudgement {
  const identified = identifyClient({ request, parameters: parseParameters(request.body ?? '') }, server);
  const proven = andThen(identified, proveKey);
  const judged = andThen(proven, (of) => grantExaminers[grantOf(of)](of));
  return { ...judged, seen: proven.accepted?.seen ?? identified.accepted?.seen ?? [] };
}

function identifyClient(form: ReceivedForm, server: TokenServer): Judgement<TokenObjection, TokenRequestOfClient> {
  return andThen(
    judge(formRules('TK', 'RFC 6749 §3.2'), form, () => form),
    () => {
      const receiver = { ...server, token_endpoint: server.endpoint, seen: server.records.seen };
      const authenticated = authenticateClient('TK-03', form, server.clients, receiver);
      return andThen(authenticated, (known) => accept({ ...form, ...known, server }));
    },
  );
}

function proveKey(of: TokenRequestOfClient): Judgement<TokenObjection, ProvenRequest> {
  return andThen(
    judge(grantRules, of, () => of),
    examineTokenProof,
  );
}

function grantOf(of: ProvenRequest) {
  return established(grantTypeOf(of), 'TK-05');
}
