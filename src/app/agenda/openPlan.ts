import type { Agenda } from './agenda.ts';
import type { AgendaProblem } from './problem.ts';

/** The plan that is open, and the stop that is shown. */
export interface OpenPlan {
  readonly agenda: Agenda;
  /** The same as a link carries it. */
  readonly written: string;
  /** The stop, counted from 0. */
  readonly at: number;
  /** What could not be used when it was read. */
  readonly problems: readonly AgendaProblem[];
}
