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
}

const failedAt = (step: Step) => step.checks.find(({ passed }) => passed === false) ?? null;

const answerAt = (step: Step): Answer => failedAt(step)?.check ?? ACCEPTED;

const stepOf = ({ steps }: Trace, id: string) => steps.find((step) => step.id === id);

const isDecidedAt = ({ outcome }: Trace, step: string) => outcome.decidedBy?.step === step;

function failuresAt(runs: readonly Trace[], id: string): readonly Failure[] {
  return runs.flatMap((trace) => {
    const step = stepOf(trace, id);
    const check = step ? failedAt(step) : null;
    return check === null ? [] : [{ check, trace }];
  });
}

/**
 * All that could be answered, in an order that tells nothing: acceptance first, then checks by their ids. `tempting` ones
 * are offered where the party makes them in any of the runs, so that they are there whatever the answer is.
 */
function optionsAt(runs: readonly Trace[], id: string, tempting: readonly string[]): readonly Option[] {
  const failures = new Map(failuresAt(runs, id).map((failure) => [failure.check.check, failure]));
  const made = new Set(runs.flatMap((run) => stepOf(run, id)?.checks ?? []).map(({ check }) => check));
  const refusals = [...new Set([...failures.keys(), ...tempting.filter((check) => made.has(check))])].sort();
  return [
    { answer: ACCEPTED, failure: null },
    ...refusals.map((answer) => ({ answer, failure: failures.get(answer) ?? null })),
  ];
}

/** Where there is no other run, the one that decides itself is open. */
function isOpen(trace: Trace, others: readonly Trace[], id: string, answer: Answer): boolean {
  const decides = isDecidedAt(trace, id);
  if (others.length === 0) return decides;
  return others.some((other) => {
    const step = stepOf(other, id);
    return step !== undefined && answerAt(step) !== answer && (decides || isDecidedAt(other, id));
  });
}

/**
 * The steps of a run before which it is open what will happen: one of `others`, which differ in one switch, goes on
 * otherwise there, and it was decided there in one of the two. What follows the decision is not open any more.
 */
export function questionsOf(trace: Trace, others: readonly Trace[], tempting: readonly string[]): readonly Question[] {
  const end = decisiveCursor(trace) ?? trace.steps.length;
  return trace.steps.slice(0, end).flatMap((step, index) => {
    const { id } = step;
    const [first] = step.checks;
    if (first === undefined) return [];
    const answer = answerAt(step);
    if (!isOpen(trace, others, id, answer)) return [];
    return [{ cursor: index + 1, step, party: first.by, options: optionsAt([trace, ...others], id, tempting), answer }];
  });
}
