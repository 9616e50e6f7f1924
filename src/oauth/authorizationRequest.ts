import { addressRules, clientRules } from './authorizationAddressRules.ts';
import { type AuthorizationObjection, type ReceivedRequest, trustedRedirectUri } from './authorizationFacts.ts';
import { parameterRules } from './authorizationParameterRules.ts';
import { established, examine, type Finding, type Judgement } from './finding.ts';
import { parseParameters, queryOf } from './parameters.ts';
import type { ChallengeMethod } from './pkce.ts';
import type { ClientRegistration } from './registration.ts';
import type { HttpRequest } from './wire.ts';

/** An authorization request that the server has accepted; `scope` is the client's own where none was asked for. */
export interface AuthorizationRequest {
  readonly client_id: string;
  readonly redirect_uri: string;
  /** Whether the request named the redirect URI; then the token request must name it too (RFC 6749 §4.1.3). */
  readonly redirect_uri_sent: boolean;
  readonly response_type: 'code';
  readonly scope: string;
  readonly state: string | null;
  readonly code_challenge: string | null;
  readonly code_challenge_method: ChallengeMethod | null;
}

/** A page that the server shows by itself, or an error that it redirects to an address that it trusts. */
export type AuthorizationRefusal =
  | { readonly surface: 'page'; readonly status: number; readonly error: string; readonly description: string }
  | {
      readonly surface: 'redirect';
      readonly redirect_uri: string;
      readonly state: string | null;
      readonly error: string;
      readonly description: string;
    };

/**
 * Examines an authorization request as the authorization endpoint does, AZ-01 to AZ-15; refused, `accepted` is null.
 * @see RFC 6749 §4.1.1, §4.1.2.1
 */
export function examineAuthorizationRequest(
  request: HttpRequest,
  server: { readonly clients: readonly ClientRegistration[]; readonly issuer: string },
): Judgement<AuthorizationRefusal, AuthorizationRequest> {
  const parameters = parseParameters(request.method === 'POST' ? (request.body ?? '') : queryOf(request.url));
  const client_id = parameters.get('client_id');
  const client = server.clients.find((candidate) => candidate.client_id === client_id) ?? null;
  const received = { request, parameters, client };

  const identified = examine(clientRules, received);
  if (identified.refusal !== null) return refused(identified.findings, identified.refusal, received);

  const ofClient = { ...received, client: established(client, 'AZ-03') };
  const addressed = examine(addressRules, ofClient);
  const addressFindings = [...identified.findings, ...addressed.findings];
  if (addressed.refusal !== null) return refused(addressFindings, addressed.refusal, received);

  const parameterised = examine(parameterRules, ofClient);
  const findings = [...addressFindings, ...parameterised.findings];
  if (parameterised.refusal !== null) return refused(findings, parameterised.refusal, received);

  const code_challenge = parameters.get('code_challenge');
  const accepted: AuthorizationRequest = {
    client_id: ofClient.client.client_id,
    redirect_uri: established(trustedRedirectUri(received), 'AZ-05'),
    redirect_uri_sent: parameters.get('redirect_uri') !== null,
    response_type: 'code',
    scope: parameters.get('scope') ?? ofClient.client.scope,
    state: parameters.get('state'),
    code_challenge,
    code_challenge_method:
      code_challenge === null ? null : parameters.get('code_challenge_method') === 'S256' ? 'S256' : 'plain',
  };
  return { findings, refusal: null, accepted };
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
  // Of two states none is the one that the client would recognise.
  const state = received.parameters.duplicates.includes('state') ? null : received.parameters.get('state');
  return { findings, refusal: { surface: 'redirect', redirect_uri, state, error, description }, accepted: null };
}
