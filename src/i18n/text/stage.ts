import type { Observer, Party, Trace } from '../../trace/trace.ts';

/** Who may get an address that the operating system was asked to open. */
export interface HandlerFacts {
  /** The name of the operating system. */
  readonly system: string;
  /** The apps that claim the address, in the order in which they are offered. */
  readonly apps: readonly string[];
  /** What they claim: a scheme or the pages of a host. */
  readonly claims: string;
  /** The app that the owner of the host confirms; null where none is; undefined where nobody can be asked. */
  readonly confirmed: string | null | undefined;
}

/** What stands in the sequence diagram besides the story itself. */
export interface StageText {
  /** The accessible name of the diagram. */
  readonly name: string;
  readonly parties: string;
  readonly steps: string;
  /** The accessible name of a row: `Step 17: Token request, FreeFlashlight to Acme Login`. */
  readonly row: (number: number, title: string, from: string, to: string) => string;
  /** What stands on a folded phase. */
  readonly fold: (phase: string, first: number, last: number) => string;
  /** What stands on a folded phase while the run is inside it. */
  readonly foldCurrent: (position: number, count: number, title: string) => string;
  readonly foldAction: (phase: string) => string;
  /** In the list on narrow screens: steps that are not shown. */
  readonly showEarlier: (count: number) => string;
  /** In a picture that begins after so many steps. */
  readonly earlier: (count: number) => string;
  /** At the right of the first of several rows that others may read; at most 36 characters. */
  readonly exposure: (channel: 'front' | 'device') => string;
  /** The verb before an address that one program asks another to open. */
  readonly opens: string;
  /** By which rule the operating system chooses; at most 90 characters. */
  readonly handlers: (facts: HandlerFacts) => string;
  /** What an observer did, beside its eye; at most 30 characters. */
  readonly observed: (how: Observer['how']) => string;
  /** The same as a sentence. */
  readonly observedBy: (observer: string, how: Observer['how']) => string;
  /** The row carries the secret that is selected. */
  readonly carries: (secret: string) => string;
  readonly differs: string;
  /** The accessible name of the stamps. */
  readonly stamps: (receiver: string) => string;
  /** The last stamp: how many checks passed, and whether others did not: after them (`before` those) or among them. */
  readonly passed: (count: number, others: 'none' | 'before' | 'beside') => string;
  /** Checks that did not pass and are not told one by one; `first` where none was told before them. */
  readonly rest: (count: number, failed: boolean, first: boolean) => string;
  /** A check of this row failed. */
  readonly failed: string;
  readonly state: (party: string) => string;
  readonly keyring: (party: string) => string;
  /** The accessible name of a pill; begins with the words on it. */
  readonly pill: (short: string, party: string) => string;
  readonly morePills: (count: number) => string;
  readonly morePillsName: (count: number, party: string) => string;
  /** Who a party is and what it wants, before the first message. */
  readonly introduction: (party: Party, trace: Trace) => string;
  /** What to press first, with keys and without. */
  readonly invitation: string;
  readonly invitationByTouch: string;
}
