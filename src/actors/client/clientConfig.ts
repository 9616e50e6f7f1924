import type { ChallengeMethod } from '../../oauth/pkce.ts';

/** What a native app ships with. It holds no secret: every copy is the same. */
export interface ClientConfig {
  readonly client_id: string;
  readonly redirect_uri: string;
  readonly scope: string;
  /** The issuer that it trusts, and the endpoints of its metadata. */
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  /** The resource that it wants, such as `https://api.example/photos`. */
  readonly resource: string;
  /** How it uses PKCE; null: it does not. */
  readonly code_challenge_method: ChallengeMethod | null;
  /** The parties it talks to without HTTP. */
  readonly browser: string;
  readonly user: string;
}
