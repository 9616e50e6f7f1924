import type { PartyKind } from '../../trace/trace.ts';

/** What is asked before a message is examined, and what is said of the answer. */
export interface PredictionText {
  /** What comes next, from whom, who examines it, and facts that it turns on, such as `PKCE demanded: No`. */
  readonly question: (title: string, from: string, by: string, facts: readonly string[]) => string;
  /** No check fails at a party of this kind. */
  readonly accepted: (by: PartyKind) => string;
  /** A check fails there. `stamp` says so in a few words. */
  readonly refused: (by: PartyKind, check: string, stamp: string) => string;
  /** Said at the beginning: before which step the first question comes. */
  readonly ahead: (step: number) => string;
  /** Goes on without an answer. */
  readonly skip: string;
  /** What a screen reader is told when the question comes. */
  readonly announcement: (question: string, options: readonly string[]) => string;
  readonly right: (predicted: string) => string;
  readonly wrong: (predicted: string, happened: string) => string;
  /** Of a check that was not made, since another one failed before it. */
  readonly notReached: string;
  /** Of a check that this party does not make of this message. */
  readonly notMade: (by: string) => string;
}
