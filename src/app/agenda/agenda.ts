import type { Choices } from '../session/configuration.ts';

/** A moment that an instructor wants to show. Of the switches only those are named that differ from the default. */
export interface Stop {
  readonly scenario: string;
  readonly settings: Choices;
  readonly decisions: Choices;
  /** Absent: the usual one. */
  readonly seed?: string;
  /** What parties are called and where they are, as a link writes it; absent where nobody is named. */
  readonly names?: string;
  /** Side by side: what each run chooses differently; absent for a single run. */
  readonly compare?: readonly Choices[];
  /** The id of the moment; null before the first. */
  readonly step: string | null;
  /** The id of the moment up to which the keys step on before they go to the next stop; absent: they go at once. */
  readonly until?: string;
  readonly note?: string;
}

/** Moments in the order in which an instructor shows them. */
export interface Agenda {
  readonly version: 1;
  readonly title?: string;
  readonly stops: readonly Stop[];
}

export const MOST_STOPS = 50;
/** In characters. */
export const LONGEST_NOTE = 500;
export const LONGEST_TITLE = 80;
/** Of the JSON text, in bytes. */
export const LARGEST_AGENDA = 65_536;
