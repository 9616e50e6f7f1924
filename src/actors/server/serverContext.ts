import type { ServerRecords } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';

export interface ServerInput {
  readonly port: Port;
  readonly config: ServerConfig;
}

/** An authorization with which a browser may be in the middle of. */
export interface InteractionRecord {
  /** The cookie that ties the browser to it. */
  readonly cookie: string;
  /** The pushed request that it answers, or null. */
  readonly request_uri: string | null;
  /** Whether the client has been answered, so that its forms are good for nothing any more. */
  readonly over: boolean;
}

export interface ServerContext extends ServerInput {
  /** Who is registered: those that the server was set up with, and whoever came later. */
  readonly clients: readonly ClientRegistration[];
  /** Every authorization so far; the n-th one is handled by the child `authorization.n`. */
  readonly interactions: readonly InteractionRecord[];
  readonly records: ServerRecords;
}
