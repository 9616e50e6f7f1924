import type { ClientAssertions } from './clientAssertionRules.ts';
import { DPOP_ALGORITHMS } from './dpopFormRules.ts';
import { GRANT_TYPES } from './grantRules.ts';
import type { ClientAuthenticationMethod, ClientRegistration } from './registration.ts';
import { RESPONSE_MODES } from './responseMode.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/** What an authorization server has to say about itself. */
export interface DescribedServer {
  readonly issuer: string;
  readonly policy: Pick<ServerPolicy, 'issuerParameter' | 'dpop'>;
  /** How it takes client assertions; null: it takes none. */
  readonly clientAssertions: Pick<ClientAssertions, 'algorithms'> | null;
  readonly clients: readonly ClientRegistration[];
  /** The identifiers of the APIs that take its tokens. */
  readonly resources: readonly string[];
  /** Which endpoints it offers beside those for authorization and tokens. */
  readonly offers: Readonly<Record<'pushing' | 'revocation' | 'introspection' | 'keys', boolean>>;
}

const SECRET_METHODS: readonly ClientAuthenticationMethod[] = ['client_secret_basic', 'client_secret_post'];

/**
 * The document about an authorization server: where its endpoints are and what they take. What is switched off is not
 * in it, and nothing else is.
 * @see RFC 8414 §2, RFC 9126 §5, RFC 9207 §3, RFC 9449 §5.1, RFC 9728 §4
 */
export function serverMetadata({ issuer, policy, clientAssertions, clients, resources, offers }: DescribedServer) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    ...(offers.pushing && { pushed_authorization_request_endpoint: `${issuer}/par` }),
    ...(offers.revocation && { revocation_endpoint: `${issuer}/revoke` }),
    ...(offers.keys && { jwks_uri: `${issuer}/jwks` }),
    ...(offers.introspection && {
      introspection_endpoint: `${issuer}/introspect`,
      introspection_endpoint_auth_methods_supported: SECRET_METHODS,
    }),
    scopes_supported: distinct(clients.flatMap(({ scope }) => scope.split(' '))),
    response_types_supported: ['code'],
    response_modes_supported: RESPONSE_MODES,
    grant_types_supported: GRANT_TYPES,
    ...authenticationAt('token_endpoint', clientAssertions),
    ...(offers.revocation && authenticationAt('revocation_endpoint', clientAssertions)),
    code_challenge_methods_supported: distinct([
      'S256',
      ...clients.flatMap(({ code_challenge_methods }) => code_challenge_methods),
    ]),
    ...(policy.issuerParameter === 'sent' && { authorization_response_iss_parameter_supported: true }),
    ...(policy.dpop !== 'off' && { dpop_signing_alg_values_supported: DPOP_ALGORITHMS }),
    ...(resources.length > 0 && { protected_resources: resources }),
  };
}

/** How clients authenticate at an endpoint. */
function authenticationAt(endpoint: string, assertions: DescribedServer['clientAssertions']) {
  const methods: readonly ClientAuthenticationMethod[] = ['none', ...SECRET_METHODS];
  return {
    [`${endpoint}_auth_methods_supported`]: assertions === null ? methods : [...methods, 'private_key_jwt'],
    ...(assertions !== null && { [`${endpoint}_auth_signing_alg_values_supported`]: assertions.algorithms }),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
