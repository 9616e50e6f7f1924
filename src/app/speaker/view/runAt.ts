import type { Trace } from '../../../trace/trace.ts';

/** A run at a moment; `name` is empty where it is the only one. */
export interface RunAt {
  readonly key: string;
  readonly name: string;
  readonly trace: Trace;
  readonly cursor: number;
  /** Whether this run makes the step that the moment is. */
  readonly present: boolean;
}
