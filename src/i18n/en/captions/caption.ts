import type { Moment } from '../../facts/moment.ts';

/** A step that has just happened, as captions tell it. */
export interface ToldMoment extends Moment {
  /** The sentence of the check that failed; empty where none did. */
  readonly why: string;
}

/** One idea about a step that has just happened. */
export type Caption = (moment: ToldMoment) => string;

/** Captions by the kind of step. */
export type Captions = Readonly<Record<string, Caption>>;

/** For a check that stopped a step and about which the caption has nothing better to say. */
export function refusal({ to, why }: ToldMoment): string {
  return `**${to} refuses this.**${why === '' ? '' : ` ${why}`}`;
}
