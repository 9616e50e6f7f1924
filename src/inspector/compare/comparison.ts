import type { Step, Trace } from '../../trace/trace.ts';
import type { Inspection } from '../inspection.ts';

/** One of the runs that are shown side by side, at its own cursor. */
export interface ComparedRun {
  readonly label: string;
  readonly trace: Trace;
  readonly cursor: number;
  /** Leads all runs to the moment of this run's step. */
  readonly onSeek: (cursor: number) => void;
  /** Asks for another decision in this run alone. */
  readonly onDecide?: (decision: string, value: string) => void;
}

/** A run with the step that it shows, or null before its first. */
export interface RunAtStep extends ComparedRun {
  readonly step: Step | null;
}

/** The runs, each with the step that it shows. */
export const atTheirSteps = (runs: readonly ComparedRun[]): readonly RunAtStep[] =>
  runs.map((run) => ({ ...run, step: run.trace.steps[run.cursor - 1] ?? null }));

/** The inspection of one of the runs; what is selected is selected in all of them. */
export function inspectionOf({ trace, cursor, onSeek }: ComparedRun, shared: Inspection): Inspection {
  return { ...shared, trace, cursor, onSeek };
}

/** For each of several facts that one run has at its place whether every run has the same one. */
export const isTheSame = <Fact>(facts: readonly Fact[]): boolean =>
  new Set(facts.map((fact) => JSON.stringify(fact))).size <= 1;
