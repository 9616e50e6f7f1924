import { jsonObject } from '../../oauth/jsonObject.ts';
import { headerOf } from '../../oauth/wire.ts';
import type { Step, Trace } from '../../trace/trace.ts';
import { type Asked, askedIn } from './asked.ts';
import { carriesProof } from './credentials.ts';
import { kindOfStep } from './moment.ts';
import { parametersOf } from './parametersOf.ts';

const isRequest = ({ id }: Step) => ['authorization.open', 'authorization.request'].includes(kindOfStep(id));

/** Whether a step answers with a code; in a form it stands in the page. */
function hands(step: Step, code: string): boolean {
  if (kindOfStep(step.id) !== 'authorization.response' || step.message.kind !== 'http.response') return false;
  return `${headerOf(step.message, 'Location')}${step.message.body}`.includes(code);
}

/** What an authorization request asks for: one that was pushed, what was pushed, with the proof that came along. */
function askedBy(trace: Trace, step: Step): Asked {
  const parameters = parametersOf(step.message);
  const request_uri = parameters.get('request_uri');
  if (request_uri === null) return askedIn(parameters);
  const answer = trace.steps.findIndex(
    ({ message }) => message.kind === 'http.response' && jsonObject(message.body ?? '')?.request_uri === request_uri,
  );
  const push = trace.steps.slice(0, answer + 1).findLast(({ id }) => kindOfStep(id) === 'par.request');
  return push === undefined ? askedIn(parameters) : askedIn(parametersOf(push.message), carriesProof(push));
}

/**
 * What was asked for in the authorization request to which a step belongs: the one whose code the step redeems, else the
 * latest before it; nothing where there is none.
 */
export function requestBehind(trace: Trace, step: Step): Asked {
  const code = parametersOf(step.message).get('code');
  const handed = code === null ? -1 : trace.steps.findIndex((other) => hands(other, code));
  const end = handed < 0 ? trace.steps.indexOf(step) : handed;
  const request = trace.steps.slice(0, end + 1).findLast(isRequest);
  return request === undefined ? askedIn(undefined) : askedBy(trace, request);
}
