import type { Server } from './server.ts';
import type { Pair, WireRequest } from './wireRequest.ts';

/** A generated request: its name tells what is wrong with it. */
export interface RequestCase {
  readonly name: string;
  /** Made for each server anew: codes, tokens and times are its own. */
  build(server: Server): Promise<WireRequest>;
}

export const FORM: Pair = ['content-type', 'application/x-www-form-urlencoded'];
