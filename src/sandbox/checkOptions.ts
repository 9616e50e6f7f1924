import type { OwnName } from '../trace/names.ts';
import { apiPolicyValues, serverPolicyValues } from './policyValues.ts';
import { SandboxError } from './sandboxError.ts';
import type { SandboxOptions } from './sandboxOptions.ts';

const OPTIONS = {
  seed: true,
  name: true,
  names: true,
  origin: true,
  startsAt: true,
  now: true,
  policy: true,
  api: true,
  rsaKey: true,
  lifetimes: true,
} as const satisfies Record<keyof SandboxOptions, true>;

const LIFETIMES = {
  code: true,
  accessToken: true,
  refreshToken: true,
  requestUri: true,
} as const satisfies Record<keyof NonNullable<SandboxOptions['lifetimes']>, true>;

function refuse(what: string): never {
  throw new SandboxError('invalid-option', what);
}

const shown = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));

function checkNames(what: string, given: object, known: object): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined) refuse(`there is no ${what} ${unknown}; there are ${Object.keys(known).join(', ')}`);
}

function checkPolicy(what: string, policy: object, known: Readonly<Record<string, object>>): void {
  checkNames(what, policy, known);
  for (const [name, value] of Object.entries(policy)) {
    const values = Object.keys(known[name] ?? {});
    if (!values.includes(String(value))) {
      refuse(`the ${what} ${name} cannot be ${shown(value)}; it can be ${values.join(', ')}`);
    }
  }
}

const OWN_NAME = { name: true, host: true } as const satisfies Record<keyof OwnName, true>;

function checkOwnNames(names: unknown): void {
  if (typeof names !== 'object' || names === null) refuse(`names is an object, and not ${shown(names)}`);
  for (const [party, own] of Object.entries(names)) {
    if (typeof own !== 'object' || own === null) refuse(`${party} has a name and a host, and is not ${shown(own)}`);
    checkNames(`member of ${party}`, own, OWN_NAME);
    for (const text of Object.values(given(own))) {
      if (typeof text !== 'string') refuse(`a name or a host is text, and not ${shown(text)}`);
    }
  }
}

function checkLifetimes(lifetimes: object): void {
  checkNames('lifetime', lifetimes, LIFETIMES);
  for (const [name, seconds] of Object.entries(lifetimes)) {
    if (!(Number.isFinite(seconds) && seconds >= 0)) {
      refuse(`the lifetime ${name} is a number of seconds, and not ${shown(seconds)}`);
    }
  }
}

/** The members that are not undefined: to pass on an option that one was not given is to leave it out. */
export function given<Members extends object>(members: Members): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;
}

/** Throws where there is no such option, or where it cannot have such a value: plain JavaScript tells nobody else. */
export function checkOptions(options: SandboxOptions): void {
  checkNames('option', options, OPTIONS);
  const { seed, name, names = {}, startsAt, now, policy = {}, api = {}, lifetimes = {} } = options;
  for (const text of [seed, name]) {
    if (text !== undefined && typeof text !== 'string') refuse(`seed and name are text, and not ${shown(text)}`);
  }
  if (startsAt !== undefined && !Number.isFinite(startsAt)) {
    refuse(`startsAt is a number of milliseconds, as Date.now() gives it, and not ${shown(startsAt)}`);
  }
  if (now !== undefined && typeof now !== 'function')
    refuse(`now is a function such as Date.now, and not ${shown(now)}`);
  checkOwnNames(names);
  checkPolicy('policy', given(policy), serverPolicyValues);
  checkPolicy('policy of the API', given(api), apiPolicyValues);
  checkLifetimes(given(lifetimes));
}

/** The origin as it is, or throws where it is none, such as an address with a path. @see RFC 6454 §6.2 */
export function checkedOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new SandboxError('invalid-option', `${origin} is no origin: it has a scheme, a host and nothing behind`);
}
