import type { Check, Learning, Observer, SecretKind } from '../../trace/trace.ts';

/** What a person has before their eyes. */
export type Sight =
  | 'ready'
  | 'untold'
  | 'returned'
  | 'waiting'
  | 'loading'
  | 'signin'
  | 'consent'
  | 'site'
  | 'refused'
  | 'chooser'
  | 'otherApp'
  | 'photos'
  | 'error';

/** A sight, and what of an attack stands behind it. Parties are given by name. */
export interface SightFacts {
  readonly sight: Sight;
  readonly user: string;
  readonly client: string;
  readonly server: string;
  /** Whether the client is software from elsewhere. */
  readonly foreign: boolean;
  /** Whether the address bar shows the answer to an authorization request. */
  readonly answerInAddress: boolean;
  /** The host in the address bar, or null outside a browser. */
  readonly host: string | null;
  /** The entries of the chooser, as it shows them. */
  readonly options: readonly string[];
  /** Null where nobody attacks. */
  readonly attacker: string | null;
  /** The kinds of secrets that the attacker knows by now. */
  readonly attackerKnows: readonly SecretKind[];
}

/** The two sides of the PKCE comparison; null for a side that is not there. */
export interface PkceFacts {
  readonly passed: boolean | null;
  readonly server: string;
  readonly sender: string;
  readonly method: string | null;
  readonly challenge: string | null;
  readonly verifier: string | null;
  /** How many characters the stored and the computed value have in common at their beginning. */
  readonly common: number;
}

/** A part of a message under which its names are explained. */
export type PartKind = 'address' | 'form' | 'location' | 'headers' | 'json' | 'fields' | 'screen';

/** The words of the inspector's tabs. Parties are given by name, steps by number. */
export interface InspectorText {
  readonly title: string;
  readonly tabs: {
    /** The code of a client from elsewhere. */
    readonly code: string;
    readonly wire: string;
    readonly checks: string;
    readonly knows: string;
    readonly sees: (user: string) => string;
    readonly states: string;
  };
  readonly fromTo: (from: string, to: string) => string;
  readonly step: (step: number) => string;
  readonly compare: {
    /** `count` runs show at this moment different messages, or the same. */
    readonly summary: (count: number, differs: boolean) => string;
    readonly checksSummary: (count: number, differs: boolean) => string;
    readonly checksAlike: (count: number) => string;
    readonly knowsSummary: (count: number, differs: boolean) => string;
    readonly seesSummary: (count: number, user: string, differs: boolean) => string;
    readonly statesSummary: (count: number, differs: boolean) => string;
    /** Stands above the parties that are in the same states in every run. */
    readonly statesAlike: string;
    /** A secret of another run. */
    readonly noSecret: string;
    readonly differs: string;
    readonly notStarted: string;
  };
  readonly wire: {
    readonly before: string;
    readonly cast: string;
    readonly secretsToCome: string;
    readonly first: string;
    readonly raw: string;
    readonly leftOut: string;
    readonly copyRaw: string;
    readonly copyCurl: string;
    readonly copied: string;
    readonly copyDeniedTitle: string;
    readonly copyDeniedHint: string;
    readonly close: string;
    readonly carries: string;
    readonly selectSecret: (name: string) => string;
    readonly part: (part: PartKind) => string;
    /** A value on a screen: `options` are entries of a chooser. */
    readonly fact: (name: string) => string;
    readonly absent: string;
    readonly made: (party: string, how: Learning, step: number) => string;
    readonly knownTo: (parties: readonly string[]) => string;
    readonly observed: (party: string, how: Observer['how']) => string;
    readonly token: {
      readonly heading: (kind: 'accessToken' | 'proof' | 'assertion') => string;
      readonly header: string;
      readonly claims: string;
      readonly signature: string;
      readonly signatureMeaning: string;
    };
  };
  readonly checks: {
    readonly by: (party: string) => string;
    readonly none: (party: string) => string;
    readonly before: string;
    readonly soFar: string;
    readonly tally: (passed: number, failed: number, nothing: number) => string;
    readonly outcome: (passed: Check['passed']) => string;
    readonly expected: string;
    readonly actual: string;
    /** Stands for a value that was looked for and is not there. */
    readonly nothing: string;
    readonly stoppedHere: string;
  };
  readonly pkce: {
    readonly heading: string;
    readonly stored: string;
    readonly received: string;
    readonly challenge: string;
    readonly method: string;
    readonly verifier: string;
    readonly computed: (method: string | null) => string;
    readonly none: string;
    readonly fromStep: (step: number) => string;
    readonly verdict: (facts: PkceFacts) => string;
  };
  readonly knows: {
    readonly heading: string;
    readonly intro: (step: number) => string;
    readonly caption: string;
    readonly secret: string;
    /** What a cell says: how and at which step; step 0 is before the first message. */
    readonly cell: (how: Learning, step: number) => string;
    readonly how: (how: Learning) => string;
    readonly unknown: string;
    readonly later: string;
    readonly sameValue: (names: readonly string[]) => string;
    readonly legend: string;
    readonly eachSecret: string;
    readonly value: string;
    readonly nobodyYet: string;
  };
  readonly sees: {
    readonly heading: (user: string) => string;
    /** Names the picture of what the user sees: of a phone, or of a browser alone. */
    readonly screen: (user: string, phone: boolean) => string;
    /** Stands for what an app shows that is not known: before it opens the browser, and when it is called back. */
    readonly untold: (when: 'untold' | 'returned', app: string) => string;
    readonly since: (step: number) => string;
    readonly print: string;
    readonly tagline: string;
    readonly waiting: string;
    readonly photos: (count: number) => string;
    readonly failed: string;
    readonly error: (error: string) => string;
    readonly addressBar: string;
    readonly encrypted: string;
    readonly loading: string;
    readonly username: string;
    readonly password: string;
    readonly signIn: string;
    readonly asksFor: string;
    readonly decide: string;
    readonly chosen: string;
    readonly chooser: string;
    readonly picked: string;
    readonly anything: string;
    readonly notices: (user: string) => string;
    readonly notice: (facts: SightFacts) => string;
  };
  readonly states: {
    readonly heading: string;
    readonly intro: string;
    readonly transaction: (machine: string) => string;
    readonly current: string;
    readonly start: string;
    readonly next: string;
    /** Where an event leads; `target` null where it stays, `guard` null without a condition, `rest` after others. */
    readonly way: (target: string | null, guard: string | null, rest: boolean) => string;
    readonly end: string;
    readonly noChart: string;
    /** The states that a machine can be in are not here yet, only the one it is in. */
    readonly awaited: string;
    readonly fetch: string;
  };
}
