import { namedClient } from './clientAuthentication.ts';
import type { CodeRecord } from './codeRecord.ts';
import { ownershipRules, redemptionRules } from './codeRules.ts';
import { established, examine, type Finding, type Judgement } from './finding.ts';
import { grantRules, tokenClientRules } from './grantRules.ts';
import { parseParameters } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { HttpRequest } from './wire.ts';

/** The error that the token endpoint answers with. */
export interface TokenRefusal {
  readonly status: number;
  readonly error: string;
  readonly description: string;
  /** The grant whose tokens are to be revoked because its code was presented again; null in every other case. */
  readonly revokeGrant: string | null;
  /** Present where the client tried to authenticate by header. */
  readonly challenge?: 'Basic';
}

/** Who redeems which code. */
export interface AcceptedTokenRequest {
  readonly client: ClientRegistration;
  readonly code: CodeRecord;
}

/**
 * Examines a token request as the token endpoint does, TK-01 to TK-15; `now` is in milliseconds since the Unix epoch;
 * refused, `accepted` is null.
 * @see RFC 6749 §4.1.3, RFC 7636 §4.6
 */
export function examineTokenRequest(
  request: HttpRequest,
  server: {
    readonly clients: readonly ClientRegistration[];
    readonly codes: readonly CodeRecord[];
    readonly now: number;
  },
): Judgement<TokenRefusal, AcceptedTokenRequest> {
  const parameters = parseParameters(request.body ?? '');
  const client = namedClient(request, parameters, server.clients);
  const received = { request, parameters, client };

  const identified = examine(tokenClientRules, received);
  if (identified.refusal !== null) return refused(identified.findings, identified.refusal);

  const ofClient = { ...received, client: established(client, 'TK-03') };
  const granted = examine(grantRules, ofClient);
  const grantFindings = [...identified.findings, ...granted.findings];
  if (granted.refusal !== null) return refused(grantFindings, granted.refusal);

  const code = parameters.get('code');
  const record = server.codes.find((candidate) => candidate.value === code) ?? null;
  const owned = examine(ownershipRules, { ...ofClient, record });
  const ownershipFindings = [...grantFindings, ...owned.findings];
  if (owned.refusal !== null) return refused(ownershipFindings, owned.refusal);

  const redemption = { ...ofClient, record: established(record, 'TK-09'), now: server.now };
  const redeemed = examine(redemptionRules, redemption);
  const findings = [...ownershipFindings, ...redeemed.findings];
  if (redeemed.refusal !== null) return refused(findings, redeemed.refusal);
  return { findings, refusal: null, accepted: { client: redemption.client, code: redemption.record } };
}

function refused(
  findings: readonly Finding[],
  objection: TokenObjection,
): Judgement<TokenRefusal, AcceptedTokenRequest> {
  const { status = 400, revokeGrant } = objection;
  return { findings, refusal: { ...objection, status, revokeGrant: revokeGrant ?? null }, accepted: null };
}
