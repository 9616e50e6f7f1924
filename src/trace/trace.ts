import type { HttpRequest, HttpResponse } from '../oauth/wire.ts';
import type { Names } from './names.ts';

/** The version of the JSON that a Trace is. It changes when a reader of the old form would misread the new one. */
export const TRACE_VERSION = 1;

export type PartyKind = 'user' | 'browser' | 'os' | 'client' | 'server' | 'api' | 'attacker';

/** Somebody who takes part. Names and hosts are data of the run, never of the view. */
export interface Party {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
  /** The host at which the party answers HTTP, or null. */
  readonly host: string | null;
}

/**
 * Through whom a message travels. `front`: redirected through the browser, so that others on its way may read it.
 * `back`: a direct TLS connection. `device`: handed from program to program on one device. `person`: between a person
 * and a screen.
 */
export type Channel = 'front' | 'back' | 'device' | 'person';

/** One program on the device asks for an address to be opened. */
export interface Handover {
  readonly kind: 'open';
  readonly url: string;
}

/** What a person does with what is on the screen. */
export interface Gesture {
  readonly kind: 'gesture';
  readonly act: 'tap' | 'submit' | 'choose';
  /** Which control: `print`, `signin`, `allow`, `deny`, or the label that was chosen. */
  readonly control: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a person is shown. */
export interface Screen {
  readonly kind: 'screen';
  /** `site`: a page without a form, such as the one with which a client ends a redirect. */
  readonly screen: 'signin' | 'consent' | 'chooser' | 'photos' | 'site' | 'error';
  /** What the address bar shows, or null outside a browser. */
  readonly address: string | null;
  /** The values on the screen, by name. */
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
}

export type Message = HttpRequest | HttpResponse | Handover | Gesture | Screen;

/** Somebody other than the receiver who could read a message, and how. */
export interface Observer {
  readonly party: string;
  /** `device-log`: the address was readable in a log of the device. */
  readonly how: 'device-log';
}

/**
 * One requirement, examined by one party. `passed` is null where there was nothing to check.
 * `expected` and `actual` are values, not sentences; null where there is none.
 */
export interface Check {
  readonly by: string;
  readonly check: string;
  readonly passed: boolean | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly ref: string;
  /** The party that the check is about, where it is not the sender of the message. */
  readonly about?: string;
}

export type SecretKind =
  | 'password'
  | 'session'
  | 'state'
  | 'code_verifier'
  | 'code_challenge'
  | 'code'
  | 'access_token'
  | 'refresh_token'
  | 'request_uri'
  | 'client_secret'
  | 'photos';

/** A value that matters by who knows it. */
export interface Secret {
  /** Its kind, with `.2` and so on for further ones of that kind. */
  readonly id: string;
  readonly kind: SecretKind;
  readonly value: string;
  readonly madeBy: string;
}

/** How a party came to know a secret: it made it, held it from the start, received it, or observed a message. */
export type Learning = 'made' | 'held' | 'received' | 'observed';

export interface Learned {
  readonly party: string;
  readonly secret: string;
  readonly how: Learning;
}

/** The state of each actor: a party's id, or `party/machine.n` for a transaction of it; nested states joined by dots. */
export type States = Readonly<Record<string, string>>;

/** One message, and all that followed from it. */
export interface Step {
  /** Semantic, such as `token.request`; `.2` and so on where it happens again. The same moment has the same id in every run. */
  readonly id: string;
  readonly phase: string;
  readonly from: string;
  readonly to: string;
  readonly channel: Channel;
  readonly observers: readonly Observer[];
  readonly message: Message;
  readonly checks: readonly Check[];
  readonly learned: readonly Learned[];
  readonly states: States;
  /** The transaction that the step moved, as its key in `states`, by party; absent where there was none. */
  readonly concerned: Readonly<Record<string, string>>;
  /** Virtual time of delivery, in milliseconds since the Unix epoch. */
  readonly at: number;
}

export type Verdict = 'completed' | 'breached' | 'held' | 'detected' | 'refused';

export interface Decider {
  readonly party: string;
  readonly check: string;
  readonly ref: string;
  /** The step at which it was decided. */
  readonly step: string;
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly decidedBy: Decider | null;
  /** What the honest client ended up with. */
  readonly client: 'photos' | 'error' | 'waiting';
}

/** What the honest party wants, what an attacker must not get, and which checks the story turns on. */
export interface Aims {
  readonly goal: { readonly party: string; readonly secret: SecretKind };
  readonly loot: SecretKind;
  /** What the attacker takes on the way and trades for the loot. */
  readonly bait: SecretKind;
  /** The checks that can stand between the bait and the loot. A breach is laid to the first of them that let it pass. */
  readonly decisive: readonly string[];
  /** The checks that can only fail because something came back that had been used up: a theft comes to light by them. */
  readonly detecting?: readonly string[];
}

/** What happened in one run: closed, versioned JSON of ids and facts, without prose. */
export interface Trace {
  readonly version: typeof TRACE_VERSION;
  readonly scenario: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly seed: string;
  readonly decisions: Readonly<Record<string, string>>;
  /** Absent where everybody is called as the scenario has it. */
  readonly names?: Names;
  readonly outcome: Outcome;
  readonly aims: Aims;
  readonly cast: readonly Party[];
  readonly secrets: readonly Secret[];
  /** How things stood before the first message. */
  readonly start: { readonly states: States; readonly learned: readonly Learned[]; readonly at: number };
  readonly steps: readonly Step[];
}
