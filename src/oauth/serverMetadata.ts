import { ASSERTION_ALGORITHMS } from './clientAssertionRules.ts';
import { DPOP_ALGORITHMS } from './dpopFormRules.ts';
import { GRANT_TYPES } from './grantRules.ts';
import type { ClientAuthenticationMethod, ClientRegistration } from './registration.ts';
import { RESPONSE_MODES } from './responseMode.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/** What an authorization server has to say about itself. */
export interface DescribedServer {
  readonly issuer: string;
  readonly policy: Pick<ServerPolicy, 'issuerParameter' | 'dpop'>;
  readonly clients: readonly ClientRegistration[];
  /** The identifiers of the APIs that take its tokens. */
  readonly resources: readonly string[];
  /** Whether any of them may introspect. */
  readonly introspection: boolean;
}

const CLIENT_METHODS: readonly ClientAuthenticationMethod[] = [
  'none',
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
];
const INTROSPECTOR_METHODS: readonly ClientAuthenticationMethod[] = ['client_secret_basic', 'client_secret_post'];

/** Where an authorization server's endpoints are. */
function addressesOf(issuer: string) {
  return {
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    pushed_authorization_request_endpoint: `${issuer}/par`,
    revocation_endpoint: `${issuer}/revoke`,
    introspection_endpoint: `${issuer}/introspect`,
    jwks_uri: `${issuer}/jwks`,
  } as const;
}

/**
 * The document about an authorization server: where its endpoints are and what they take. What is switched off is not
 * in it, and nothing else is.
 * @see RFC 8414 §2, RFC 9126 §5, RFC 9207 §3, RFC 9449 §5.1, RFC 9728 §4
 */
export function serverMetadata({ issuer, policy, clients, resources, introspection }: DescribedServer) {
  const { introspection_endpoint, ...addresses } = addressesOf(issuer);

  return {
    issuer,
    ...addresses,
    ...(introspection && {
      introspection_endpoint,
      introspection_endpoint_auth_methods_supported: INTROSPECTOR_METHODS,
    }),
    scopes_supported: distinct(clients.flatMap(({ scope }) => scope.split(' '))),
    response_types_supported: ['code'],
    response_modes_supported: RESPONSE_MODES,
    grant_types_supported: GRANT_TYPES,
    token_endpoint_auth_methods_supported: CLIENT_METHODS,
    token_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
    revocation_endpoint_auth_methods_supported: CLIENT_METHODS,
    revocation_endpoint_auth_signing_alg_values_supported: ASSERTION_ALGORITHMS,
    code_challenge_methods_supported: distinct([
      'S256',
      ...clients.flatMap(({ code_challenge_methods }) => code_challenge_methods),
    ]),
    ...(policy.issuerParameter === 'sent' && { authorization_response_iss_parameter_supported: true }),
    ...(policy.dpop !== 'off' && { dpop_signing_alg_values_supported: DPOP_ALGORITHMS }),
    ...(resources.length > 0 && { protected_resources: resources }),
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
