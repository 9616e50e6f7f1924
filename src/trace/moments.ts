import type { Trace } from './trace.ts';

/** A stretch of consecutive steps of one phase; `first` and `last` are cursors (step numbers from 1). */
export interface PhaseSpan {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** The phases of a run in order. */
export function phasesOf(trace: Trace): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  trace.steps.forEach(({ phase }, index) => {
    const open = spans.at(-1);
    if (open?.id === phase) spans[spans.length - 1] = { ...open, last: index + 1 };
    else spans.push({ id: phase, first: index + 1, last: index + 1 });
  });
  return spans;
}

/** The cursor at which a step has just happened, or null where the run has no such step. */
export function cursorOf(trace: Trace, stepId: string): number | null {
  const index = trace.steps.findIndex(({ id }) => id === stepId);
  return index < 0 ? null : index + 1;
}

type Moments = readonly { readonly id: string }[];

/**
 * The cursor of the same moment of the story in another sequence of moments, or of the nearest before it. The moments are
 * the steps of a run, or those of several runs laid side by side.
 */
export function sameMoment(from: Moments, cursor: number, to: Moments): number {
  for (let at = Math.min(cursor, from.length); at > 0; at -= 1) {
    const found = to.findIndex(({ id }) => id === from[at - 1]?.id);
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** The cursor at which the run was decided, or null where nothing had to be. */
export function decisiveCursor(trace: Trace): number | null {
  const { decidedBy } = trace.outcome;
  return decidedBy === null ? null : cursorOf(trace, decidedBy.step);
}
