import { type AlignedMoment, align, firstDifference } from '../../trace/align.ts';
import { decisiveCursor, sameMoment } from '../../trace/moments.ts';
import type { Trace } from '../../trace/trace.ts';

/** What is shown: one run or several, and the moments of all of them in one order. */
export interface Reel {
  readonly traces: readonly Trace[];
  readonly moments: readonly AlignedMoment[];
}

/** For each run the cursor that it shows when `cursor` moments of the reel have happened. */
export function cursorsAt({ traces, moments }: Reel, cursor: number): readonly number[] {
  return moments[cursor - 1]?.cursors ?? traces.map(() => 0);
}

/** The reel's cursor at which a moment has just happened, or null where no run has it. */
export function cursorOfMoment({ moments }: Reel, id: string): number | null {
  const index = moments.findIndex((moment) => moment.id === id);
  return index < 0 ? null : index + 1;
}

/** The reel's cursor at which one of its runs has just made its step `own`. */
export function cursorOfRun(reel: Reel, run: number, own: number): number {
  const id = reel.traces[run]?.steps[own - 1]?.id;
  return (id === undefined ? null : cursorOfMoment(reel, id)) ?? 0;
}

/** The cursor at which the last of the runs was decided, or null where none had to be. */
export function decisiveOf(reel: Reel): number | null {
  const decided = reel.traces.flatMap((trace, run) => {
    const own = decisiveCursor(trace);
    return own === null ? [] : [cursorOfRun(reel, run, own)];
  });
  return decided.length === 0 ? null : Math.max(...decided);
}

/**
 * The cursor in `after` at which the story of one of its runs first departs from that of the same run in `before`; null
 * where none does, or where there are not as many runs.
 */
export function firstChange(before: Reel, after: Reel): number | null {
  if (before.traces.length !== after.traces.length) return null;
  const departures = after.traces.flatMap((trace, run) => {
    const moments = align([...before.traces.slice(run, run + 1), trace]);
    const first = firstDifference(moments);
    if (first === null) return [];
    const id = moments[first]?.id;
    const inAfter = id === undefined ? null : cursorOfMoment(after, id);
    return [inAfter ?? sameMoment(moments, first + 1, after.moments) + 1];
  });
  return departures.length === 0 ? null : Math.min(...departures);
}
