import type { PublicJwk } from './jwk.ts';
import type { ChallengeMethod } from './pkce.ts';

/** How a client shows at the token endpoint which one it is. @see RFC 6749 §2.3, OIDC Core §9 */
export type ClientAuthenticationMethod = 'none' | 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt';

/**
 * What the authorization server knows about a client.
 * @see RFC 6749 §2, RFC 7591 §2
 */
export interface ClientRegistration {
  readonly client_id: string;
  readonly client_name: string;
  readonly client_type: 'public' | 'confidential';
  readonly token_endpoint_auth_method: ClientAuthenticationMethod;
  /** Only of a confidential client that authenticates by secret. */
  readonly client_secret?: string;
  /** The keys with which a client of `private_key_jwt` signs. @see RFC 7523 §2.2 */
  readonly jwks?: { readonly keys: readonly PublicJwk[] };
  readonly redirect_uris: readonly string[];
  readonly grant_types: readonly string[];
  readonly response_types: readonly string[];
  /** The scopes that the client may ask for, separated by spaces. */
  readonly scope: string;
  /** Whether a request without a code challenge is refused. */
  readonly require_code_challenge: boolean;
  readonly code_challenge_methods: readonly ChallengeMethod[];
  /** Whether its requests must be pushed; absent means false. @see RFC 9126 §6 */
  readonly require_pushed_authorization_requests?: boolean;
  /** Whether it gets no token that is not bound to a key; absent means false. @see RFC 9449 §5.2 */
  readonly dpop_bound_access_tokens?: boolean;
  /** The resources that it may ask tokens for; absent means none by name. @see RFC 8707 §2 */
  readonly resources?: readonly string[];
  /** The origins from which its scripts call the server; absent means none. @see RFC 9700 §2.6 */
  readonly origins?: readonly string[];
}
