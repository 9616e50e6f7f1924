import type { ChallengeMethod } from '../../oauth/pkce.ts';
import type { ResponseMode } from '../../oauth/responseMode.ts';
import type { SigningKey } from '../../oauth/signingKey.ts';

/** How a client shows which one it is, and what it proves it with. @see RFC 6749 §2.3, OIDC Core §9 */
export type ClientAuthentication =
  | { readonly method: 'none' }
  | { readonly method: 'client_secret_basic' | 'client_secret_post'; readonly client_secret: string }
  | { readonly method: 'private_key_jwt'; readonly key: SigningKey };

/** What a client knows of its authorization server, beside the issuer. @see RFC 8414 §2 */
export interface ServerMetadata {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly pushed_authorization_request_endpoint?: string;
  readonly revocation_endpoint?: string;
  readonly authorization_response_iss_parameter_supported?: boolean;
}

/** What a client is strict about. Each member is a defence that can be left out to see what it was for. */
export interface ClientPolicy {
  /**
   * How a response finds the request that it answers. `per-session`: by the browser session that began it, and its
   * `state` must be that request's. `known-to-anybody`: any request with that `state` will do, whoever began it.
   * `off`: no `state` is sent. @see RFC 6749 §10.12, RFC 9700 §4.7
   */
  readonly state: 'per-session' | 'known-to-anybody' | 'off';
  /** Whether it looks at who sent a response. @see RFC 9207 §2.4 */
  readonly issuerParameter: 'checked' | 'ignored';
  /** Whether a token that is bound to no key will do where one was asked for that is. @see RFC 9449 §5 */
  readonly unboundToken: 'refused' | 'accepted';
}

/** How a client uses DPoP; `with-bound-code`: the code is bound to the key as well. @see RFC 9449 §10 */
export type DpopUse = 'off' | 'bound-token' | 'with-bound-code';

/** What a client ships with. That of a native app holds no secret: every copy is the same. */
export interface ClientConfig {
  readonly client_id: string;
  readonly authentication: ClientAuthentication;
  readonly grant: 'authorization_code' | 'client_credentials';
  readonly redirect_uri: string;
  readonly response_mode: ResponseMode;
  readonly scope: string;
  /** The issuer that it trusts. */
  readonly issuer: string;
  /** What it was told of that server; null: it asks for the metadata. @see RFC 8414 §3 */
  readonly metadata: ServerMetadata | null;
  /** The address that it wants to read, such as `https://api.example/photos`. */
  readonly resource: string;
  /** The resources that it names in its requests; the first is the one its tokens are for. @see RFC 8707 §2 */
  readonly resourceIndicators: readonly string[];
  /** How it uses PKCE; null: it does not. */
  readonly code_challenge_method: ChallengeMethod | null;
  /** Whether it sends its authorization request ahead. @see RFC 9126 */
  readonly authorizationRequest: 'by-browser' | 'pushed';
  readonly dpop: DpopUse;
  readonly policy: ClientPolicy;
  /** The parties it talks to without HTTP. */
  readonly browser: string;
  readonly user: string;
}

const usualClientPolicy: ClientPolicy = {
  state: 'per-session',
  issuerParameter: 'checked',
  unboundToken: 'refused',
};

/** A native app that does what RFC 8252 and RFC 9700 ask of one, and no more. */
export const usualNativeApp = {
  authentication: { method: 'none' },
  grant: 'authorization_code',
  response_mode: 'query',
  resourceIndicators: [],
  code_challenge_method: 'S256',
  authorizationRequest: 'by-browser',
  dpop: 'off',
  policy: usualClientPolicy,
} as const satisfies Partial<ClientConfig>;
