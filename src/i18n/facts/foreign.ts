import type { Trace } from '../../trace/trace.ts';

/** Whether the client is played from outside the run: then no machine stands behind it, and it has no state. */
export function clientIsForeign({ aims, start }: Trace): boolean {
  return !Object.hasOwn(start.states, aims.goal.party);
}
