import type { ChallengeMethod } from './pkce.ts';

/**
 * What the authorization server knows about a client.
 * @see RFC 6749 §2, RFC 7591 §2
 */
export interface ClientRegistration {
  readonly client_id: string;
  readonly client_name: string;
  readonly client_type: 'public' | 'confidential';
  readonly token_endpoint_auth_method: 'none' | 'client_secret_basic' | 'client_secret_post';
  /** Only of a confidential client. */
  readonly client_secret?: string;
  readonly redirect_uris: readonly string[];
  readonly grant_types: readonly string[];
  readonly response_types: readonly string[];
  /** The scopes that the client may ask for, separated by spaces. */
  readonly scope: string;
  /** Whether a request without a code challenge is refused. */
  readonly require_code_challenge: boolean;
  readonly code_challenge_methods: readonly ChallengeMethod[];
}
