import { standing } from '../trace/standing.ts';
import type { Trace } from '../trace/trace.ts';

/** How a verdict looks. */
export type VerdictFace = 'ready' | 'running' | 'completed' | 'held' | 'refused' | 'breached';

/** The look of how things stand at a moment. */
export function verdictFace(trace: Trace, cursor: number): VerdictFace {
  const now = standing(trace, cursor);
  switch (now.kind) {
    case 'ready':
    case 'running':
    case 'breached':
      return now.kind;
    case 'stolen':
      return now.missing.length > 0 ? 'held' : 'breached';
    case 'stopped':
      return trace.cast.some(({ kind }) => kind === 'attacker') ? 'held' : 'refused';
    case 'over':
      return now.outcome.verdict === 'detected' ? 'held' : now.outcome.verdict;
  }
}
