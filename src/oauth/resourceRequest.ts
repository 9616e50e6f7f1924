import { accessTokenRules, scopeRules } from './accessTokenRules.ts';
import { credentialRules } from './credentialRules.ts';
import { boundKeyOf, type Credentials, credentialsIn } from './credentials.ts';
import { type DecodedJwt, decodeJwt, textIn } from './decodeJwt.ts';
import { type AcceptedProof, examineDpopProof } from './dpopRules.ts';
import { established, examine, type Finding, type Judgement } from './finding.ts';
import type { SeenIdentifier } from './records.ts';
import { type ResourcePolicy, schemesOf } from './resourcePolicy.ts';
import type { ResourceRefusal } from './resourceRefusal.ts';
import type { HttpRequest } from './wire.ts';

/** What an API knows when a request comes: its policy, the scope that the request needs, what it remembers. */
export interface ResourceCircumstances extends ResourcePolicy {
  readonly scope: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** The nonces that a proof may contain; empty: none is demanded. */
  readonly nonces: readonly string[];
  readonly seen: readonly SeenIdentifier[];
}

/** In whose name, through which client and for what an API serves a request. */
export interface Authorization {
  readonly sub: string;
  readonly client_id: string;
  readonly scope: string;
}

/** The answer of an API, and the proof that it has taken, which it must remember even where it refuses the rest. */
export type ResourceJudgement = Judgement<ResourceRefusal, Authorization> & { readonly proof: AcceptedProof | null };

/**
 * Examines a request as an API does, RS-01 to RS-07, the token in the order of RFC 9068 §4; refused, `accepted` is null.
 * @see RFC 6750 §2, §3.1, RFC 9068 §4, RFC 9449 §7
 */
export function examineResourceRequest(request: HttpRequest, api: ResourceCircumstances): ResourceJudgement {
  const brought = examine(credentialRules, { request, schemes: schemesOf(api) });
  if (brought.refusal !== null) return refused(brought.findings, brought.refusal);

  const credentials = established(credentialsIn(request), 'RS-03');
  const jwt = decodeJwt(credentials.token);
  const facts = { token: credentials.token, jwt, api };
  const token = examine(accessTokenRules, facts);
  const found = [...brought.findings, ...token.findings];
  if (token.refusal !== null) return refused(found, token.refusal);

  const proof = examineProof(request, credentials, api);
  const proved = [...found, ...(proof?.findings ?? [])];
  if (proof !== null && proof.refusal !== null) return refused(proved, { status: 401, ...proof.refusal });

  const scope = examine(scopeRules, facts);
  const findings = [...proved, ...scope.findings];
  const taken = proof?.accepted ?? null;
  if (scope.refusal !== null) return refused(findings, scope.refusal, taken);
  return { findings, refusal: null, accepted: authorizationOf(jwt), proof: taken };
}

function refused(
  findings: readonly Finding[],
  refusal: ResourceRefusal,
  proof: AcceptedProof | null = null,
): ResourceJudgement {
  return { findings, refusal, accepted: null, proof };
}

/** A token that comes as a bearer token comes without a proof. */
function examineProof(request: HttpRequest, { scheme, token }: Credentials, api: ResourceCircumstances) {
  if (scheme !== 'DPoP') return null;
  return examineDpopProof(request, {
    prefix: 'RS-06',
    htu: request.url,
    now: api.now,
    nonces: api.nonces,
    seen: api.seen,
    replay: api.dpopProofReplay,
    access_token: token,
    jkt: boundKeyOf(token),
  });
}

function authorizationOf(jwt: DecodedJwt | null): Authorization {
  return {
    sub: established(textIn(jwt?.claims, 'sub'), 'RS-04-typ'),
    client_id: established(textIn(jwt?.claims, 'client_id'), 'RS-04-typ'),
    scope: established(textIn(jwt?.claims, 'scope'), 'RS-07'),
  };
}
