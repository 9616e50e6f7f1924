import type { ClientAssertions } from './clientAssertionRules.ts';
import type { ReceivedForm } from './formRules.ts';
import type { SeenIdentifier, ServerRecords } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import type { ServerPolicy } from './serverPolicy.ts';

/** What a token endpoint knows when a request arrives. */
export interface TokenServer {
  readonly issuer: string;
  /** The address of the token endpoint. */
  readonly endpoint: string;
  /** The audience of tokens where no resource is named. @see RFC 9068 §3 */
  readonly audience: string;
  readonly policy: ServerPolicy;
  /** How it examines client assertions; null: it takes none. */
  readonly clientAssertions: ClientAssertions | null;
  readonly clients: readonly ClientRegistration[];
  /** The subject identifiers of all users. */
  readonly subjects: readonly string[];
  readonly records: ServerRecords;
  /** The nonces of which a DPoP proof must contain one; empty: none is demanded. @see RFC 9449 §8 */
  readonly nonces: readonly string[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** A token request of a client that is identified and, where it can be, authenticated. */
export interface TokenRequestOfClient extends ReceivedForm {
  readonly client: ClientRegistration;
  readonly server: TokenServer;
  /** The identifiers that came with the request and must not come again. */
  readonly seen: readonly SeenIdentifier[];
}

/** The same once it is known which key the client has proved to hold. */
export interface ProvenRequest extends TokenRequestOfClient {
  /** The thumbprint of that key; null where there is no proof. @see RFC 9449 §6 */
  readonly jkt: string | null;
}
