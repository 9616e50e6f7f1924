import { decisiveCursor } from './moments.ts';
import type { Check, Step, Trace } from './trace.ts';

/** No check fails; or the id of the first that does. */
export type Answer = typeof ACCEPTED | (string & {});

export const ACCEPTED = 'accepted';

/** A check as it failed, and the run in which it did. */
export interface Failure {
  readonly check: Check;
  readonly trace: Trace;
}

export interface Option {
  readonly answer: Answer;
  /** Null where the message is accepted, and where no run that was looked at ends like this. */
  readonly failure: Failure | null;
  /** Whether the party examines this at all. */
  readonly isExamined: boolean;
}

/** What will a party do with the next message? */
export interface Question {
  /** The cursor at which the step has just happened. */
  readonly cursor: number;
  readonly step: Step;
  /** The party that examines the message. */
  readonly party: string;
  readonly options: readonly Option[];
  readonly answer: Answer;
  /** The settings that would turn it, by name. */
  readonly turnedBy: readonly string[];
}

/** What happens with one setting otherwise. */
export interface Alternative {
  readonly setting: string;
  readonly trace: Trace;
}

/** An answer that is offered where a party makes the check `beside`, whether or not it makes `check`. */
export interface Temptation {
  readonly check: string;
  readonly beside: string;
}

interface Examined {
  readonly setting: string | null;
  readonly trace: Trace;
  readonly step: Step;
}

const isDecidedAt = ({ outcome }: Trace, step: string) => outcome.decidedBy?.step === step;

/** What fails about somebody who takes no part in a run cannot fail in it. */
const canFailIn = ({ cast }: Trace, { about }: Check) => about === undefined || cast.some(({ id }) => id === about);

function failureIn(shown: Trace, { trace, step }: Examined): Failure | null {
  const check = step.checks.find(({ passed }) => passed === false);
  return check && canFailIn(shown, check) ? { check, trace } : null;
}

const answerIn = (shown: Trace, examined: Examined): Answer => failureIn(shown, examined)?.check.check ?? ACCEPTED;

/** The same is examined, as far as it comes in both: else it is another kind of message, and another question. */
const isSameExamination = ({ checks: one }: Step, { checks: other }: Step) =>
  one.slice(0, other.length).every(({ check }, index) => check === other[index]?.check);

function alikeIn(alternatives: readonly Alternative[], step: Step): readonly Examined[] {
  return alternatives.flatMap(({ setting, trace }) => {
    const there = trace.steps.find(({ id }) => id === step.id);
    return there && isSameExamination(step, there) ? [{ setting, trace, step: there }] : [];
  });
}

/** All that could be answered, in an order that tells nothing: acceptance first, then checks by their ids. */
function optionsOf(all: readonly Examined[], shown: Trace, temptations: readonly Temptation[]): readonly Option[] {
  const failures = new Map<string, Failure>();
  for (const examined of all) {
    const failure = failureIn(shown, examined);
    if (failure && !failures.has(failure.check.check)) failures.set(failure.check.check, failure);
  }
  const made = new Set(all.flatMap(({ step }) => step.checks).map(({ check }) => check));
  const tempting = temptations.filter(({ beside }) => made.has(beside)).map(({ check }) => check);
  const refusals = [...new Set([...failures.keys(), ...tempting])].sort();
  return [
    { answer: ACCEPTED, failure: null, isExamined: true },
    ...refusals.map((answer) => ({
      answer,
      failure: failures.get(answer) ?? null,
      isExamined: made.has(answer),
    })),
  ];
}

/**
 * The steps of a run before which it is open what will happen: in an alternative the same is examined and comes out
 * otherwise, and it was decided there in one of the two. What follows the decision is not open any more. Where nowhere else
 * the same is examined, the decision itself is open.
 */
export function questionsOf(
  trace: Trace,
  alternatives: readonly Alternative[],
  temptations: readonly Temptation[],
): readonly Question[] {
  const end = decisiveCursor(trace) ?? trace.steps.length;
  return trace.steps.slice(0, end).flatMap((step, index) => {
    const [first] = step.checks;
    if (first === undefined) return [];
    const own: Examined = { setting: null, trace, step };
    const alike = alikeIn(alternatives, step);
    const answer = answerIn(trace, own);
    const decides = isDecidedAt(trace, step.id);
    const turned = alike.filter(
      (other) => answerIn(trace, other) !== answer && (decides || isDecidedAt(other.trace, step.id)),
    );
    if (alike.length === 0 ? !decides : turned.length === 0) return [];
    const turnedBy = [...new Set(turned.flatMap(({ setting }) => setting ?? []))];
    const options = optionsOf([own, ...alike], trace, temptations);
    return [{ cursor: index + 1, step, party: first.by, options, answer, turnedBy }];
  });
}
