import type { Check, Step, Trace } from '../../../trace/trace.ts';
import { type Asked, askedFor } from '../../facts/asked.ts';
import { nameOf } from '../../facts/names.ts';

/** The facts of one check. `expected` and `actual` are ready to stand in a sentence. */
export interface CheckFacts {
  readonly check: Check;
  readonly trace: Trace;
  /** The name of the party that checks. */
  readonly by: string;
  readonly expected: string;
  readonly actual: string;
  /** The party that the check is about; the sender's where it names none. */
  readonly about: string;
  readonly asked: Asked;
  /** The step in which the check was made; undefined for a check of another run. */
  readonly step: Step | undefined;
}

/** A sentence, and the same on a stamp of at most 48 characters. */
type Words = readonly [sentence: string, stamp: string];

/** What a check says in each of its outcomes. */
export interface Wording {
  readonly pass: (facts: CheckFacts) => Words;
  readonly fail: (facts: CheckFacts) => Words;
  /** Left out where there is always something to check. */
  readonly none?: (facts: CheckFacts) => Words;
}

export type Wordings = Readonly<Record<string, Wording>>;

const shown = (value: string | null) => (value === null ? 'nothing' : `\`${value.replaceAll('`', '')}\``);

export function checkFacts(check: Check, trace: Trace): CheckFacts {
  const step = trace.steps.find(({ checks }) => checks.includes(check));
  return {
    check,
    trace,
    by: nameOf(trace, check.by),
    expected: shown(check.expected),
    actual: shown(check.actual),
    about: nameOf(trace, check.about ?? step?.from ?? ''),
    asked: askedFor(trace),
    step,
  };
}
