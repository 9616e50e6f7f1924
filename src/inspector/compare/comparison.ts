import { cursorOf } from '../../trace/moments.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';

/** One of the runs that are shown side by side, at its own cursor. */
export interface ComparedRun {
  readonly label: string;
  readonly trace: Trace;
  readonly cursor: number;
}

/** A run with the step that it shows, or null before its first. */
export interface RunAtStep extends ComparedRun {
  readonly step: Step | null;
}

/** All runs to be compared. The shown run comes first where the list leaves it out, under the label given here. */
export function runsToCompare(shown: ComparedRun, listed: readonly ComparedRun[]): readonly RunAtStep[] {
  const complete = listed.some(({ trace }) => trace === shown.trace) ? listed : [shown, ...listed];
  return complete.map((run) => ({ ...run, step: run.trace.steps[run.cursor - 1] ?? null }));
}

/** The inspection of one of the runs. The page has one cursor: a step of this run leads to the same moment of the shown one. */
export function inspectionOf(trace: Trace, cursor: number, shown: Inspection): Inspection {
  const onSeek = (to: number) => {
    const step = trace.steps[to - 1];
    const moment = step === undefined ? 0 : cursorOf(shown.trace, step.id);
    if (moment !== null) shown.onSeek(moment);
  };
  return { ...shown, trace, cursor, onSeek };
}
