import type { Trace } from '../trace/trace.ts';
import { parties } from './sandboxCast.ts';

const { phone } = parties;

/** The Trace without the phone where no address went through it: nobody in the story has one then. */
export function sandboxTrace(trace: Trace): Trace {
  const takesPart = trace.steps.some(({ from, to }) => from === phone.id || to === phone.id);
  if (takesPart) return trace;
  const states = ({ [phone.id]: _, ...others }: Trace['start']['states']) => others;
  return {
    ...trace,
    cast: trace.cast.filter(({ id }) => id !== phone.id),
    start: { ...trace.start, states: states(trace.start.states) },
    steps: trace.steps.map((step) => ({ ...step, states: states(step.states) })),
  };
}
