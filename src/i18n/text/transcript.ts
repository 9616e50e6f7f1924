import type { Check, Learned, Observer, Trace } from '../../trace/trace.ts';

/** The words of the transcript that are not the story's own. Parties are given by name. */
export interface TranscriptText {
  readonly heading: string;
  readonly cast: string;
  readonly settings: string;
  readonly outcome: string;
  readonly checks: string;
  readonly learned: string;
  readonly states: string;
  /** What a check came to, in a word or two. */
  readonly result: (passed: Check['passed']) => string;
  readonly observed: (party: string, how: Observer['how']) => string;
  readonly learnt: (learned: Learned, trace: Trace) => string;
  readonly decidedBy: (party: string, check: string, ref: string) => string;
  /** Who a party is, in half a sentence. */
  readonly part: (kind: Trace['cast'][number]['kind']) => string;
}
