import type { Trace } from '../trace/trace.ts';

/** The state that a party's card shows: that of the transaction in progress, else its own; null where it has none. */
export function partyStateAt(trace: Trace, party: string, cursor: number): string | null {
  const step = trace.steps[cursor - 1];
  const states = step?.states ?? trace.start.states;
  const transaction = step?.concerned[party];
  return (transaction === undefined ? undefined : states[transaction]) ?? states[party] ?? null;
}
