import type { HttpRequest } from '../../src/oauth/wire.ts';
import type { Check, Step, Trace } from '../../src/trace/trace.ts';

export function stepOf(trace: Trace, id: string): Step {
  const step = trace.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`${id} is not among ${trace.steps.map((known) => known.id).join(', ')}`);
  return step;
}

export function requestIn(trace: Trace, id: string): HttpRequest {
  const { message } = stepOf(trace, id);
  if (message.kind !== 'http.request') throw new Error(`${id} is no request`);
  return message;
}

/** The checks made at a step, such as `CB-04 passed`. */
export function verdictsAt(trace: Trace, id: string): readonly string[] {
  return stepOf(trace, id).checks.map(verdictOf);
}

/** All checks of a party that failed in a run. */
export function failuresOf(trace: Trace, party: string): readonly string[] {
  return trace.steps.flatMap(({ checks }) =>
    checks.filter(({ by, passed }) => by === party && passed === false).map(({ check }) => check),
  );
}

/** The names of the steps, in order. */
export function namesOf(trace: Trace): readonly string[] {
  return trace.steps.map(({ id }) => id);
}

/** What the person is shown last. */
export function shownIn(trace: Trace): Readonly<Record<string, unknown>> {
  const { message } = trace.steps.findLast(({ id }) => id.startsWith('app.show')) ?? stepOf(trace, 'app.show');
  return message.kind === 'screen' ? message.facts : {};
}

function verdictOf({ check, passed }: Check): string {
  return `${check} ${passed === null ? 'not examined' : passed ? 'passed' : 'failed'}`;
}
