import { learnedUntil } from '../../trace/knowledge.ts';
import type { Learning, Trace } from '../../trace/trace.ts';

/** That a party knows a secret, how it came by it, and at which step; 0 is before the first. */
export interface Knower {
  readonly party: string;
  readonly how: Learning;
  readonly step: number;
}

/** Who knows a secret at a moment, in the order in which they learnt it: first who made or held it. */
export function knowersOf(trace: Trace, cursor: number, secret: string): readonly Knower[] {
  return learnedUntil(trace, cursor)
    .filter((entry) => entry.secret === secret)
    .map(({ party, how, step }) => ({ party, how, step }));
}

/** The other secrets that have the same value and exist at that moment. */
export function equalSecrets(trace: Trace, cursor: number, secret: string): readonly string[] {
  const value = trace.secrets.find(({ id }) => id === secret)?.value;
  return trace.secrets
    .filter((other) => other.id !== secret && other.value === value && knowersOf(trace, cursor, other.id).length > 0)
    .map(({ id }) => id);
}
