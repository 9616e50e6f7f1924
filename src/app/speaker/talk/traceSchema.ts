import * as v from 'valibot';
import { TRACE_VERSION } from '../../../trace/trace.ts';

const text = v.string();
const textOrNull = v.nullable(text);
const texts = v.record(text, text);
const headers = v.array(v.tuple([text, text]));

const message = v.variant('kind', [
  v.object({ kind: v.literal('http.request'), method: text, url: text, headers, body: textOrNull }),
  v.object({ kind: v.literal('http.response'), status: v.number(), headers, body: textOrNull }),
  v.object({ kind: v.literal('open'), url: text }),
  v.object({ kind: v.literal('gesture'), act: v.picklist(['tap', 'submit', 'choose']), control: text, fields: texts }),
  v.object({
    kind: v.literal('screen'),
    screen: v.picklist(['signin', 'consent', 'chooser', 'photos', 'site', 'error']),
    address: textOrNull,
    facts: v.record(text, v.union([text, v.array(text)])),
  }),
]);

const check = v.object({
  by: text,
  check: text,
  passed: v.nullable(v.boolean()),
  expected: textOrNull,
  actual: textOrNull,
  ref: text,
  about: v.exactOptional(text),
});

const learned = v.array(
  v.object({ party: text, secret: text, how: v.picklist(['made', 'held', 'received', 'observed']) }),
);

const secretKind = v.picklist([
  'password',
  'session',
  'state',
  'code_verifier',
  'code_challenge',
  'code',
  'access_token',
  'refresh_token',
  'request_uri',
  'client_secret',
  'photos',
]);

const step = v.object({
  id: text,
  phase: text,
  from: text,
  to: text,
  channel: v.picklist(['front', 'back', 'device', 'person']),
  observers: v.array(v.object({ party: text, how: v.literal('device-log') })),
  message,
  checks: v.array(check),
  learned,
  states: texts,
  concerned: texts,
  at: v.number(),
});

/** A run as one window hands it to another. What else it says as a whole is kept, deeper down only what is listed. */
export const traceSchema = v.looseObject({
  version: v.literal(TRACE_VERSION),
  scenario: text,
  settings: texts,
  seed: text,
  decisions: texts,
  outcome: v.object({
    verdict: v.picklist(['completed', 'breached', 'held', 'detected', 'refused']),
    decidedBy: v.nullable(v.object({ party: text, check: text, ref: text, step: text })),
    client: v.picklist(['photos', 'error', 'waiting']),
  }),
  aims: v.object({
    goal: v.object({ party: text, secret: secretKind }),
    loot: secretKind,
    bait: secretKind,
    decisive: v.array(text),
    detecting: v.exactOptional(v.array(text)),
  }),
  cast: v.array(
    v.object({
      id: text,
      kind: v.picklist(['user', 'browser', 'os', 'client', 'server', 'api', 'attacker']),
      name: text,
      host: textOrNull,
    }),
  ),
  secrets: v.array(v.object({ id: text, kind: secretKind, value: text, madeBy: text })),
  start: v.object({ states: texts, learned, at: v.number() }),
  steps: v.array(step),
});
