import type { ServerRecords } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';

export interface ServerInput {
  readonly port: Port;
  readonly config: ServerConfig;
}

export interface ServerContext extends ServerInput {
  /** Who is registered: those that the server was set up with, and whoever came later. */
  readonly clients: readonly ClientRegistration[];
  /** The interaction cookie of every authorization so far; the n-th one is handled by the child `authorization.n`. */
  readonly interactions: readonly string[];
  readonly records: ServerRecords;
}
