import type { Parameters } from '../../oauth/parameters.ts';
import type { Check, Step, Trace } from '../../trace/trace.ts';
import { type Asked, askedFor } from './asked.ts';
import { isThief, type Names, nameOf, namesOf } from './names.ts';
import { parametersOf } from './parametersOf.ts';

/** A step, and the facts around it that sentences are made of. */
export interface Moment extends Names {
  readonly trace: Trace;
  readonly step: Step;
  readonly asked: Asked;
  readonly parameters: Parameters;
  readonly from: string;
  readonly to: string;
  readonly sentByThief: boolean;
  readonly sentToThief: boolean;
  /** An attacker reads the message along. */
  readonly readByThief: boolean;
  /** The first check that failed, or null. */
  readonly failed: Check | null;
  /** What came of a check: undefined where it was not made. */
  readonly passed: (check: string) => boolean | null | undefined;
}

export function momentOf(trace: Trace, step: Step): Moment {
  return {
    ...namesOf(trace),
    trace,
    step,
    asked: askedFor(trace),
    parameters: parametersOf(step.message),
    from: nameOf(trace, step.from),
    to: nameOf(trace, step.to),
    sentByThief: isThief(trace, step.from),
    sentToThief: isThief(trace, step.to),
    readByThief: step.observers.some(({ party }) => isThief(trace, party)),
    failed: step.checks.find(({ passed }) => passed === false) ?? null,
    passed: (id) => step.checks.find(({ check }) => check === id)?.passed,
  };
}

/** The id of the moment without the number of its repetition: `token.request.2` is a `token.request`. */
export function kindOfStep(id: string): string {
  return id.replace(/\.\d+$/, '');
}
