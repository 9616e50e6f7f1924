import type { Parameters } from './parameters.ts';
import { redirectUriMatches } from './redirectUri.ts';
import type { ClientRegistration } from './registration.ts';
import { scopeTokens } from './scope.ts';
import type { HttpRequest } from './wire.ts';

/** What is known of an authorization request before anything of it is examined. */
export interface ReceivedRequest {
  readonly request: HttpRequest;
  readonly parameters: Parameters;
  /** The client that `client_id` names, or null. */
  readonly client: ClientRegistration | null;
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

/** Whether the request is an OpenID Connect authentication request. */
export function isOpenId(parameters: Parameters): boolean {
  return scopeTokens(parameters.get('scope') ?? '')?.includes('openid') ?? false;
}

/**
 * The address to which the response goes, or null where none can be trusted. It may be left out if exactly one is
 * registered, but not in OpenID Connect.
 * @see RFC 6749 §3.1.2.3, OIDC Core §3.1.2.1
 */
export function trustedRedirectUri({ parameters, client }: ReceivedRequest): string | null {
  if (client === null || parameters.duplicates.includes('client_id')) return null;
  if (parameters.duplicates.includes('redirect_uri')) return null;
  const requested = parameters.get('redirect_uri');
  if (requested !== null) {
    return client.redirect_uris.some((registered) => redirectUriMatches(registered, requested)) ? requested : null;
  }
  const [only, ...others] = client.redirect_uris;
  return only !== undefined && others.length === 0 && !isOpenId(parameters) ? only : null;
}
