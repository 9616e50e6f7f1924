import type { Check, Trace } from '../../trace/trace.ts';

/** What the checks mean. */
export interface CheckText {
  /** What was examined and how it came out, as one sentence. */
  readonly sentence: (check: Check, trace: Trace) => string;
  /** The same in a few words, for a stamp beside an arrow: at most 48 characters. */
  readonly stamp: (check: Check, trace: Trace) => string;
}
