import type { ClientAssertions } from '../../oauth/clientAssertionRules.ts';
import type { UserAccount } from '../../oauth/interaction.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { ServerPolicy } from '../../oauth/serverPolicy.ts';
import type { SigningKey } from '../../oauth/signingKey.ts';

/** What an authorization server is set up with. */
export interface ServerConfig {
  readonly name: string;
  readonly issuer: string;
  readonly clients: readonly ClientRegistration[];
  /** How clients authenticate that sign assertions; null: none can. @see RFC 7523 §2.2 */
  readonly clientAssertions: ClientAssertions | null;
  readonly users: readonly UserAccount[];
  readonly key: SigningKey;
  /** The audience of access tokens when a request names no resource. @see RFC 9068 §3 */
  readonly audience: string;
  /** How long a code lives, in seconds. @see RFC 6749 §4.1.2 */
  readonly codeLifetime: number;
  /** How long an access token lives, in seconds. @see RFC 6750 §5.3 */
  readonly tokenLifetime: number;
  /** How long a refresh token lives from the grant on, in seconds, however often it is rotated. */
  readonly refreshTokenLifetime: number;
  /** How long a pushed request lives, in seconds. @see RFC 9126 §2.2 */
  readonly requestUriLifetime: number;
  /** The APIs that take its tokens. */
  readonly resourceServers: readonly ResourceServer[];
  readonly policy: ServerPolicy;
}

/** An API that the server knows. */
export interface ResourceServer {
  /** Its resource identifier: the audience of tokens for it. @see RFC 8707 §2 */
  readonly identifier: string;
  /** With what it authenticates at the introspection endpoint; absent: it may not introspect. @see RFC 7662 §2.1 */
  readonly introspection?: { readonly client_id: string; readonly client_secret: string };
}
