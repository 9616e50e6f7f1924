import type { AuthorizationRequest } from './authorizationRequest.ts';
import type { Consent } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { scopeCovers } from './scope.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/**
 * Whether the response is of use to nobody but the client: it has to authenticate, or its address is an https one at
 * which only the owner of a host answers. That holds for an app as for the scripts of a page, but only where the address
 * is a registered one: of what a generous comparison takes nobody has said whose it is.
 * @see RFC 6749 §10.2, RFC 8252 §8.6
 */
export function identityIsAssured(client: ClientRegistration, redirect_uri: string): boolean {
  if (client.client_type === 'confidential') return true;
  return redirect_uri.startsWith('https://') && client.redirect_uris.includes(redirect_uri);
}

/** Whether the user has allowed the client all of this before. */
export function consentCovers(consents: readonly Consent[], sub: string, request: AuthorizationRequest): boolean {
  return consents.some(
    (given) =>
      given.sub === sub &&
      given.client_id === request.client_id &&
      scopeCovers(given.scope, request.scope) &&
      coversResources(given.resource, request.resource),
  );
}

/** Who names no resource asks for the server's default one, which a consent for others does not cover (RFC 9068 §3). */
function coversResources(given: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0) return given.length === 0;
  return asked.every((resource) => given.includes(resource));
}

/**
 * Whether a consent given before stands for this request, so that the user is not asked again.
 * @see RFC 6749 §10.2, OIDC Core §3.1.2.1
 */
export function consentIsRemembered(
  request: AuthorizationRequest,
  user: { readonly sub: string; readonly client: ClientRegistration },
  server: { readonly consents: readonly Consent[]; readonly policy: Pick<ServerPolicy, 'consent'> },
): boolean {
  return (
    server.policy.consent === 'remembered' &&
    !request.prompt.includes('consent') &&
    identityIsAssured(user.client, request.redirect_uri) &&
    consentCovers(server.consents, user.sub, request)
  );
}
