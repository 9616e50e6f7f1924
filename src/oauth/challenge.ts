import type { TokenScheme } from './credentials.ts';
import { DPOP_ALGORITHMS } from './dpopFormRules.ts';
import { errorDescription } from './errorDescription.ts';
import type { ResourcePolicy } from './resourcePolicy.ts';
import type { ResourceRefusal } from './resourceRefusal.ts';
import { RESOURCE_METADATA, wellKnownAddress } from './wellKnown.ts';
import type { Header, HttpResponse } from './wire.ts';

/** An API, and the address of the request that it answers. */
interface Challenger extends Pick<ResourcePolicy, 'identifier' | 'realm' | 'dpop' | 'metadata'> {
  readonly url: string;
}

/**
 * The answer that refuses a request, with a challenge for the scheme that it used; where an API takes tokens in both
 * schemes, an answer to Bearer, or to none, offers DPoP too.
 * @see RFC 6750 §3, RFC 9449 §7.1, §7.2, RFC 9728 §5.1
 */
export function resourceErrorResponse(
  refusal: ResourceRefusal,
  api: Challenger,
  scheme: TokenScheme | null,
  nonce: string | null,
): HttpResponse {
  const answersDpop = scheme === 'DPoP' && api.dpop !== 'off';
  const offersDpop = !answersDpop && api.dpop !== 'off';
  const challenges = [
    answersDpop ? dpopChallenge(api, reasonOf(refusal)) : bearerChallenge(api, reasonOf(refusal)),
    ...(offersDpop ? [dpopChallenge(api, [])] : []),
  ];
  const headers: Header[] = [
    ['WWW-Authenticate', challenges.join(', ')],
    ['Cache-Control', 'no-store'],
  ];
  if (refusal.error === 'use_dpop_nonce' && nonce !== null) headers.push(['DPoP-Nonce', nonce]);
  return { kind: 'http.response', status: refusal.status, headers, body: null };
}

function bearerChallenge(api: Challenger, reason: readonly string[]): string {
  return `Bearer ${[`realm=${quoted(api.realm)}`, ...reason, ...pointerOf(api)].join(', ')}`;
}

function dpopChallenge(api: Challenger, reason: readonly string[]): string {
  return `DPoP ${[...reason, `algs=${quoted(DPOP_ALGORITHMS.join(' '))}`, ...pointerOf(api)].join(', ')}`;
}

function reasonOf({ error, description, scope }: ResourceRefusal): readonly string[] {
  const parameters: string[] = [];
  if (error !== null) parameters.push(`error=${quoted(error)}`);
  if (description !== null) parameters.push(`error_description=${quoted(errorDescription(description))}`);
  if (scope !== undefined) parameters.push(`scope=${quoted(scope)}`);
  return parameters;
}

/**
 * Where the document about the API is. Only a request to its identifier itself is answered with it: a client must not
 * use a document that it finds by a challenge and that is about another address than the one that it asked.
 * @see RFC 9728 §3.3
 */
function pointerOf({ metadata, identifier, url }: Challenger): readonly string[] {
  if (metadata === 'none' || url !== identifier) return [];
  return [`resource_metadata=${quoted(wellKnownAddress(identifier, RESOURCE_METADATA))}`];
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
