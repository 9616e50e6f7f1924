import type { Step, Trace } from '../../trace/trace.ts';
import { answerIn } from '../facts/answer.ts';
import { kindOfStep, type Moment, momentOf } from '../facts/moment.ts';
import { namesOf } from '../facts/names.ts';
import { requestBehind } from '../facts/requestBehind.ts';
import type { WireText } from '../text/wire.ts';
import { withOwnName } from './ownName.ts';
import { claims } from './wire/claims.ts';
import { type HeaderMeaning, headers } from './wire/headers.ts';
import { jsonMembers, type MemberMeaning } from './wire/json.ts';
import type { Meaning } from './wire/meaning.ts';
import { parameters } from './wire/parameters.ts';

const own = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const statuses: Readonly<Record<number, string>> = {
  200: 'OK: here it is.',
  201: 'Created: it is kept, and has a name now.',
  204: 'No Content: there is nothing more to say than the headers do.',
  302: 'Found: go on at `Location`.',
  303: 'See Other: go on at `Location`, with `GET`. What was just posted is not sent again.',
  307: 'Temporary Redirect: send the same again to `Location`.',
  400: 'Bad Request: refused for what the request says.',
  401: 'Unauthorized: the credentials are missing or not good.',
  403: 'Forbidden: the credentials are good, and do not suffice.',
  404: 'Not Found: nothing is here.',
  405: 'Method Not Allowed: not with this method.',
  413: 'Content Too Large: more than the server takes.',
};

const BRINGS_ANSWER = ['authorization.response', 'redirect.open', 'redirect.deliver', 'callback.request'];

/** The moment of a step, with the authorization request that it belongs to, and an answer wherever it stands. */
function momentOfRequest(trace: Trace, step: Step): Moment {
  const moment = { ...momentOf(trace, step), asked: requestBehind(trace, step) };
  if (!BRINGS_ANSWER.includes(kindOfStep(step.id))) return moment;
  return { ...moment, parameters: answerIn(step).parameters };
}

/** What the parts of messages mean, by their names. */
export interface WireMeanings {
  readonly parameters: Readonly<Record<string, Meaning>>;
  readonly headers: Readonly<Record<string, HeaderMeaning>>;
  readonly jsonMembers: Readonly<Record<string, MemberMeaning>>;
  readonly claims: Readonly<Record<string, MemberMeaning>>;
}

/** Of the messages that the page can make by itself. */
export const storyMeanings: WireMeanings = { parameters, headers, jsonMembers, claims };

/** What messages say in the given words. */
export function wireIn(meanings: WireMeanings): WireText {
  return {
    parameter: (name, value, trace, cursor) => {
      const step = trace.steps[cursor - 1];
      const meaning = own(meanings.parameters, name);
      if (step === undefined || meaning === undefined) return null;
      const said = meaning(momentOfRequest(trace, step), value);
      return said === null ? null : withOwnName(said, namesOf(trace).app);
    },
    header: (name, value) => {
      const meaning = own(meanings.headers, name.toLowerCase());
      return typeof meaning === 'function' ? meaning(value) : (meaning ?? null);
    },
    jsonMember: (name, value) => {
      const meaning = own(meanings.jsonMembers, name);
      return typeof meaning === 'function' ? meaning(value) : (meaning ?? null);
    },
    claim: (name, value) => {
      const meaning = own(meanings.claims, name);
      return typeof meaning === 'function' ? meaning(value) : (meaning ?? null);
    },
    status: (status) => statuses[status] ?? `Status ${status}.`,
  };
}

export const wire: WireText = wireIn(storyMeanings);
