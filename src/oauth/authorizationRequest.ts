import { addressRules } from './authorizationAddressRules.ts';
import { clientRules } from './authorizationClientRules.ts';
import {
  type AuthorizationObjection,
  type AuthorizationServerFacts,
  type ReceivedRequest,
  type RequestOfClient,
  trustedRedirectUri,
} from './authorizationFacts.ts';
import { parameterRules } from './authorizationParameterRules.ts';
import { targetRules } from './authorizationTargetRules.ts';
import { type Examination, established, examine, type Finding, type Judgement } from './finding.ts';
import { type Parameters, parseParameters, queryOf } from './parameters.ts';
import type { ChallengeMethod } from './pkce.ts';
import { promptsOf } from './prompt.ts';
import type { PushedRequest } from './records.ts';
import { pushedRequestOf, requestIsResolved } from './requestObjectRules.ts';
import { type ResponseMode, responseModeOf } from './responseMode.ts';
import type { HttpRequest } from './wire.ts';

/** An authorization request that the server has accepted; `scope` is the client's own where none was asked for. */
export interface AuthorizationRequest {
  readonly client_id: string;
  readonly redirect_uri: string;
  /** Whether the request named the redirect URI; then the token request must name it too (RFC 6749 §4.1.3). */
  readonly redirect_uri_sent: boolean;
  readonly response_type: 'code';
  readonly response_mode: ResponseMode;
  readonly scope: string;
  readonly state: string | null;
  readonly code_challenge: string | null;
  readonly code_challenge_method: ChallengeMethod | null;
  readonly resource: readonly string[];
  readonly dpop_jkt: string | null;
  readonly prompt: readonly string[];
  /** How old, in seconds, a sign-in may be; null: as old as the server likes. */
  readonly max_age: number | null;
  /** Under which name it was pushed, or null where it was not. */
  readonly request_uri: string | null;
}

/** An error that the client is told at an address that the server trusts. */
export interface RedirectedRefusal {
  readonly surface: 'redirect';
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly response_mode: ResponseMode;
  readonly state: string | null;
  /** Whether the request forbids to show the user a page (`prompt=none`). */
  readonly silent: boolean;
  readonly error: string;
  readonly description: string;
}

/** A page that the server shows by itself, or an error that it redirects to an address that it trusts. */
export type AuthorizationRefusal =
  | { readonly surface: 'page'; readonly status: number; readonly error: string; readonly description: string }
  | RedirectedRefusal;

/**
 * Examines an authorization request as the authorization endpoint does, AZ-01 to AZ-15; refused, `accepted` is null.
 * @see RFC 6749 §4.1.1, §4.1.2.1
 */
export function examineAuthorizationRequest(
  request: HttpRequest,
  server: AuthorizationServerFacts,
): Judgement<AuthorizationRefusal, AuthorizationRequest> {
  const parameters = parseParameters(request.method === 'POST' ? (request.body ?? '') : queryOf(request.url));
  const client_id = parameters.get('client_id');
  const client = server.clients.find((candidate) => candidate.client_id === client_id) ?? null;
  const received = { request, parameters, client, server };

  const identified = examine(clientRules, received);
  if (identified.refusal !== null) return refused(identified.findings, identified.refusal, received);

  const ofClient = { ...received, client: established(client, 'AZ-03') };
  const resolved = examine([requestIsResolved], ofClient);
  const resolution = [...identified.findings, ...resolved.findings];
  if (resolved.refusal !== null) return refused(resolution, resolved.refusal, received);

  const pushed = pushedRequestOf(ofClient);
  // Of a pushed request nothing counts but what was pushed (RFC 9126 §4, RFC 9101 §6.3).
  const facts = pushed === null ? ofClient : { ...ofClient, parameters: parseParameters(pushed.form) };
  const asked = examineParameters(facts);
  const findings = [...resolution, ...asked.findings];
  if (asked.refusal !== null) return refused(findings, asked.refusal, facts);
  return { findings, refusal: null, accepted: acceptedRequest(facts, pushed) };
}

/** What the authorization endpoint and the endpoint for pushed requests examine alike: AZ-05 to AZ-15. */
export function examineParameters(facts: RequestOfClient): Examination<AuthorizationObjection> {
  return examine([...addressRules, ...parameterRules, ...targetRules(facts)], facts);
}

function acceptedRequest(facts: RequestOfClient, pushed: PushedRequest | null): AuthorizationRequest {
  const { parameters, client, server } = facts;
  const redirect_uri = established(trustedRedirectUri(facts), 'AZ-05');
  const max_age = parameters.get('max_age');
  return {
    client_id: client.client_id,
    redirect_uri,
    redirect_uri_sent: parameters.get('redirect_uri') !== null,
    response_type: 'code',
    response_mode: responseModeOf(parameters, redirect_uri),
    scope: parameters.get('scope') ?? client.scope,
    state: parameters.get('state'),
    code_challenge: parameters.get('code_challenge'),
    code_challenge_method: challengeMethodOf(parameters),
    resource: parameters.getAll('resource'),
    dpop_jkt: server.policy.dpop === 'off' ? null : (pushed?.dpop_jkt ?? parameters.get('dpop_jkt')),
    prompt: promptsOf(parameters),
    max_age: max_age === null ? null : Number(max_age),
    request_uri: pushed?.request_uri ?? null,
  };
}

function challengeMethodOf(parameters: Parameters): ChallengeMethod | null {
  if (parameters.get('code_challenge') === null) return null;
  return parameters.get('code_challenge_method') === 'S256' ? 'S256' : 'plain';
}

function refused(
  findings: readonly Finding[],
  { error, description, status, mayRedirect }: AuthorizationObjection,
  received: ReceivedRequest,
): Judgement<AuthorizationRefusal, AuthorizationRequest> {
  const redirect_uri = mayRedirect ? trustedRedirectUri(received) : null;
  if (redirect_uri === null) {
    return { findings, refusal: { surface: 'page', status, error, description }, accepted: null };
  }
  const { parameters, client } = received;
  // Of two states none is the one that the client would recognise.
  const state = parameters.duplicates.includes('state') ? null : parameters.get('state');
  const refusal: RedirectedRefusal = {
    surface: 'redirect',
    client_id: established(client, 'AZ-03').client_id,
    redirect_uri,
    response_mode: responseModeOf(parameters, redirect_uri),
    state,
    silent: promptsOf(parameters).includes('none'),
    error,
    description,
  };
  return { findings, refusal, accepted: null };
}
