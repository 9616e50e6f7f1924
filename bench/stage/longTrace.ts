import type { Secret, Step, Trace } from '../../src/trace/trace.ts';

/** A copy of plain data in which every text has gone through `change`; the names of its members stay. */
function withTexts<Value>(value: Value, change: (text: string) => string): Value;
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withTexts(entry, change)]));
}

/** The first characters of a secret's value that are random, so that a JSON text remains one. */
const RANDOM = /[\w-]{8,}/;

const secretOf = (secret: Secret, ordinal: number): Secret => {
  const mark = `r${ordinal}-`;
  return {
    ...secret,
    id: `${secret.id}.${ordinal}`,
    value: secret.value.replace(RANDOM, (random) => mark + random.slice(mark.length)),
  };
};

function repetition(trace: Trace, made: readonly Secret[], ordinal: number): { secrets: Secret[]; steps: Step[] } {
  const renewed = new Map(made.map((secret) => [secret.id, secretOf(secret, ordinal)]));
  const values = made.map(({ value, id }) => [value, renewed.get(id)?.value ?? value] as const);
  const renew = (text: string) => values.reduce((changed, [old, fresh]) => changed.replaceAll(old, fresh), text);
  const lasts = (trace.steps.at(-1)?.at ?? trace.start.at) - trace.start.at;
  const steps = trace.steps.map((step) => ({
    ...step,
    id: `${step.id}.${ordinal}`,
    message: withTexts(step.message, renew),
    checks: withTexts(step.checks, renew),
    learned: step.learned.map((learned) => ({
      ...learned,
      secret: renewed.get(learned.secret)?.id ?? learned.secret,
    })),
    at: step.at + lasts * (ordinal - 1),
  }));
  return { secrets: [...renewed.values()], steps };
}

/**
 * A Trace with so many messages: the steps of a real one again and again, each time with ids, values and secrets of
 * their own, so that knowledge grows as it would.
 */
export function longTrace(trace: Trace, messages: number): Trace {
  const held = new Set(trace.start.learned.map(({ secret }) => secret));
  const made = trace.secrets.filter(({ id }) => !held.has(id));
  const secrets = [...trace.secrets];
  const steps = [...trace.steps];
  for (let ordinal = 2; steps.length < messages; ordinal += 1) {
    const next = repetition(trace, made, ordinal);
    secrets.push(...next.secrets);
    steps.push(...next.steps);
  }
  return { ...trace, secrets, steps: steps.slice(0, messages) };
}
