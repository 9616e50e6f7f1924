import type { Parameters } from './parameters.ts';
import type { PushedRequest } from './records.ts';
import { redirectUriIsTaken } from './redirectUri.ts';
import type { ClientRegistration } from './registration.ts';
import { scopeTokens } from './scope.ts';
import type { ServerPolicy } from './serverPolicy.ts';
import type { HttpRequest } from './wire.ts';

/** What an authorization server examines requests against. */
export interface AuthorizationServerFacts {
  readonly clients: readonly ClientRegistration[];
  /** The identifiers of the APIs that take its tokens. */
  readonly resources: readonly string[];
  readonly pushedRequests: readonly PushedRequest[];
  readonly policy: Pick<ServerPolicy, 'redirectUriMatching' | 'dpop'>;
  /** In milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What is known of an authorization request before anything of it is examined. */
export interface ReceivedRequest {
  readonly request: HttpRequest;
  readonly parameters: Parameters;
  /** The client that `client_id` names, or the one that has authenticated; null where there is none. */
  readonly client: ClientRegistration | null;
  readonly server: AuthorizationServerFacts;
}

/** What is known once the client is. */
export interface RequestOfClient extends ReceivedRequest {
  readonly client: ClientRegistration;
}

/** Why an authorization request is refused. */
export interface AuthorizationObjection {
  readonly error: string;
  readonly description: string;
  /** The HTTP status where it is shown as a page; no RFC fixes one. */
  readonly status: number;
  /** Whether the client may be told by redirect, provided that a redirect URI can be trusted. */
  readonly mayRedirect: boolean;
}

/** An objection that only the user is told, because nothing may be sent to the client's address. */
export function shownAsPage(error: string, description: string, status = 400): AuthorizationObjection {
  return { error, description, status, mayRedirect: false };
}

/** An objection that the client is told where its address can be trusted. */
export function redirectedIfTrusted(error: string, description: string): AuthorizationObjection {
  return { error, description, status: 400, mayRedirect: true };
}

/** Whether the request is an OpenID Connect authentication request. */
export function isOpenId(parameters: Parameters): boolean {
  return scopeTokens(parameters.get('scope') ?? '')?.includes('openid') ?? false;
}

/**
 * The address to which the response goes, or null where none can be trusted. It may be left out if exactly one is
 * registered, but not in OpenID Connect.
 * @see RFC 6749 §3.1.2.3, OIDC Core §3.1.2.1
 */
export function trustedRedirectUri({ parameters, client, server }: ReceivedRequest): string | null {
  if (client === null || parameters.duplicates.includes('client_id')) return null;
  if (parameters.duplicates.includes('redirect_uri')) return null;
  const requested = parameters.get('redirect_uri');
  if (requested !== null) return registeredFor(client, requested, server) === null ? null : requested;
  const [only, ...others] = client.redirect_uris;
  return only !== undefined && others.length === 0 && !isOpenId(parameters) ? only : null;
}

/** The registered redirect URI for which the server takes the requested one, or null. */
export function registeredFor(
  client: ClientRegistration,
  requested: string,
  { policy }: AuthorizationServerFacts,
): string | null {
  const taken = (uri: string) => redirectUriIsTaken(policy.redirectUriMatching, uri, requested);
  return client.redirect_uris.find(taken) ?? null;
}
