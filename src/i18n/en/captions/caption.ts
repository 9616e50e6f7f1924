import type { Moment } from '../../facts/moment.ts';
import { checks } from '../checks.ts';

/** One idea about a step that has just happened. */
export type Caption = (moment: Moment) => string;

/** Captions by the kind of step. */
export type Captions = Readonly<Record<string, Caption>>;

/** For a check that stopped a step and about which the caption has nothing better to say. */
export function refusal({ to, trace, failed }: Moment): string {
  const why = failed === null ? '' : ` ${checks.sentence(failed, trace)}`;
  return `**${to} refuses this.**${why}`;
}
