import type { AuthorizationObjection, AuthorizationServerFacts, RequestOfClient } from './authorizationFacts.ts';
import { examineParameters } from './authorizationRequest.ts';
import type { AssertionReceiver } from './clientAssertionRules.ts';
import { type AuthenticatedClient, authenticateClient } from './clientAuthentication.ts';
import { carriesDpopProof, examineDpopProof } from './dpopRules.ts';
import { examine, type Judgement } from './finding.ts';
import { formRules, type ReceivedForm } from './formRules.ts';
import { accept, andThen, judge } from './judgement.ts';
import { JSON_TYPE } from './mediaType.ts';
import { encodeParameters, type Parameters, parseParameters } from './parameters.ts';
import {
  keyIsTheNamedOne,
  pushedRequestRules,
  requestUriIsAbsent,
  sizeIsBearable,
} from './pushedAuthorizationRules.ts';
import type { PushedRequest, SeenIdentifier } from './records.ts';
import type { ServerPolicy } from './serverPolicy.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { HttpRequest, HttpResponse } from './wire.ts';

/** What the server examines a pushed request against. */
export interface PushServer extends Omit<AuthorizationServerFacts, 'policy'>, Omit<AssertionReceiver, 'policy'> {
  readonly policy: ServerPolicy;
  /** The nonces of which a DPoP proof must contain one; empty: none is demanded. @see RFC 9449 §8 */
  readonly nonces: readonly string[];
}

/** What of a pushed request is kept. */
type AcceptedPush = Pick<PushedRequest, 'client_id' | 'form' | 'dpop_jkt'>;

/** The client, and the thumbprint of the key whose proof came with the request; null where none came. */
interface ProvenClient extends AuthenticatedClient {
  readonly jkt: string | null;
}

/**
 * Examines a pushed authorization request: PR-01 to PR-05, then AZ-03 to AZ-15 as the authorization endpoint does.
 * Refused, `accepted` is null; `seen` is what must not come again, whether the request was accepted or not.
 * @see RFC 9126 §2.1, §2.3
 */
export function examinePushedRequest(
  request: HttpRequest,
  server: PushServer,
): Judgement<TokenObjection, AcceptedPush> & { readonly seen: readonly SeenIdentifier[] } {
  const form = { request, parameters: parseParameters(request.body ?? '') };
  const [posted, ...others] = formRules('PR', 'RFC 9126 §2.1');
  const rules = posted === undefined ? others : [posted, sizeIsBearable, ...others];
  const identified = andThen(
    judge(rules, form, () => form),
    () => authenticateClient('PR-03', form, server.clients, server),
  );
  const proven = andThen(identified, (known) => examineProof(form, known, server));
  const judged = andThen(proven, (known) => examineContent(form, known, server));
  return { ...judged, seen: proven.accepted?.seen ?? identified.accepted?.seen ?? [] };
}

/** A proof is no duty here: it names the key to which the code will be bound. @see RFC 9449 §10.1 */
function examineProof(
  form: ReceivedForm,
  known: AuthenticatedClient,
  { policy, now, endpoint, nonces, seen }: PushServer,
): Judgement<TokenObjection, ProvenClient> {
  if (policy.dpop === 'off' || !carriesDpopProof(form.request)) return accept({ ...known, jkt: null });
  const expected = { prefix: 'PR-04', htu: endpoint, now, nonces, seen, access_token: null, jkt: null } as const;
  const proof: Judgement<TokenObjection, { readonly jkt: string; readonly seen: SeenIdentifier }> = examineDpopProof(
    form.request,
    { ...expected, replay: policy.dpopProofReplay },
  );
  return andThen(proof, ({ jkt, seen: identifier }) => accept({ ...known, jkt, seen: [...known.seen, identifier] }));
}

function examineContent(
  form: ReceivedForm,
  { client, jkt }: ProvenClient,
  server: PushServer,
): Judgement<TokenObjection, AcceptedPush> {
  const facts = { ...form, client, server };
  const rules = jkt === null ? [requestUriIsAbsent] : [keyIsTheNamedOne(jkt), requestUriIsAbsent];
  const examined = andThen(
    judge(rules, form, () => facts),
    examineRequestOfClient,
  );
  return andThen(examined, () =>
    accept({ client_id: client.client_id, form: withoutCredentials(form.parameters), dpop_jkt: jkt }),
  );
}

/** The same as at the authorization endpoint; but here every objection is told to the client. */
function examineRequestOfClient(facts: RequestOfClient): Judgement<TokenObjection, RequestOfClient> {
  const named = examine(pushedRequestRules, facts);
  if (named.refusal !== null) return { findings: named.findings, refusal: toldToClient(named.refusal), accepted: null };
  const { findings, refusal } = examineParameters(facts);
  const all = [...named.findings, ...findings];
  if (refusal !== null) return { findings: all, refusal: toldToClient(refusal), accepted: null };
  return { findings: all, refusal, accepted: facts };
}

function toldToClient({ error, description }: AuthorizationObjection): TokenObjection {
  return { error, description };
}

/** With what a client authenticates is no part of its request, and is not kept. */
const CREDENTIALS = ['client_secret', 'client_assertion', 'client_assertion_type'];

function withoutCredentials(parameters: Parameters): string {
  const kept = parameters.names.filter((name) => !CREDENTIALS.includes(name));
  return encodeParameters(kept.flatMap((name) => parameters.getAll(name).map((value) => [name, value] as const)));
}

/**
 * The answer to a request that was pushed; `expires_in` in seconds.
 * @see RFC 9126 §2.2
 */
export function pushedRequestResponse(request_uri: string, expires_in: number): HttpResponse {
  return {
    kind: 'http.response',
    status: 201,
    headers: [
      ['Content-Type', JSON_TYPE],
      ['Cache-Control', 'no-cache, no-store'],
    ],
    body: JSON.stringify({ request_uri, expires_in }),
  };
}
