import type { AuthorizationRequest } from './authorizationRequest.ts';
import type { Consent } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { scopeCovers } from './scope.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/**
 * Whether the response can reach nobody but the client: it will have to authenticate, or its address is one that only
 * the owner of a host can answer at.
 * @see RFC 6749 §10.2, RFC 8252 §8.6
 */
export function identityIsAssured(client: ClientRegistration, redirect_uri: string): boolean {
  return client.client_type === 'confidential' || redirect_uri.startsWith('https://');
}

/** Whether the user has allowed the client all of this before. */
export function consentCovers(consents: readonly Consent[], sub: string, request: AuthorizationRequest): boolean {
  return consents.some(
    (given) =>
      given.sub === sub &&
      given.client_id === request.client_id &&
      scopeCovers(given.scope, request.scope) &&
      request.resource.every((resource) => given.resource.includes(resource)),
  );
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
