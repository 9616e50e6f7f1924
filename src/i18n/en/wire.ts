import { momentOf } from '../facts/moment.ts';
import type { WireText } from '../text/wire.ts';
import { headers } from './wire/headers.ts';
import { claims, jsonMembers } from './wire/json.ts';
import { parameters } from './wire/parameters.ts';

const own = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const statuses: Readonly<Record<number, string>> = {
  200: 'OK: here it is.',
  302: 'Found: go on at `Location`.',
  303: 'See Other: go on at `Location`, with `GET`. What was just posted is not sent again.',
  307: 'Temporary Redirect: send the same again to `Location`.',
  400: 'Bad Request: refused for what the request says.',
  401: 'Unauthorized: the credentials are missing or not good.',
  403: 'Forbidden: the credentials are good, and do not suffice.',
  404: 'Not Found: nothing is here.',
  405: 'Method Not Allowed: not with this method.',
};

export const wire: WireText = {
  parameter: (name, value, trace, cursor) => {
    const step = trace.steps[cursor - 1];
    const meaning = own(parameters, name);
    return step && meaning ? meaning(momentOf(trace, step), value) : null;
  },
  header: (name, value) => {
    const meaning = own(headers, name.toLowerCase());
    return typeof meaning === 'function' ? meaning(value) : (meaning ?? null);
  },
  jsonMember: (name, value) => {
    const meaning = own(jsonMembers, name);
    return typeof meaning === 'function' ? meaning(value) : (meaning ?? null);
  },
  claim: (name) => own(claims, name) ?? null,
  status: (status) => statuses[status] ?? `Status ${status}.`,
};
