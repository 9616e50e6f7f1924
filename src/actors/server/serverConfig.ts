import type { UserAccount } from '../../oauth/interaction.ts';
import type { SigningKey } from '../../oauth/jwk.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';

/** What an authorization server is set up with. */
export interface ServerConfig {
  readonly name: string;
  readonly issuer: string;
  readonly clients: readonly ClientRegistration[];
  readonly users: readonly UserAccount[];
  readonly key: SigningKey;
  /** The audience of access tokens when a request names no resource. @see RFC 9068 §3 */
  readonly audience: string;
  /** How long a code lives, in seconds. @see RFC 6749 §4.1.2 */
  readonly codeLifetime: number;
  /** How long an access token lives, in seconds. @see RFC 6750 §5.3 */
  readonly tokenLifetime: number;
}
