import type { ClientName } from '../registrations.ts';
import type { Pair, WireRequest, WireResponse } from './wireRequest.ts';

/** An authorization server that generated requests are sent to. */
export interface Server {
  /** Its clock, in seconds since the Unix epoch. */
  now(): number;
  /** Sends a request as a stranger: no cookie, no session. */
  send(request: WireRequest): Promise<WireResponse>;
  /** Sends an authorization request for a user who is signed in and consents; returns the code. */
  authorize(client: ClientName, parameters: readonly Pair[]): Promise<string>;
  close(): Promise<void>;
}
