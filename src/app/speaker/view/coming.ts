import type { Catalogue } from '../../../i18n/catalogue.ts';
import { boundsOf } from '../../agenda/boundsOf.ts';
import { configurationOf } from '../../agenda/stopAt.ts';
import type { Projection } from './projection.ts';
import { type RunAt, runsAt } from './runAt.ts';

/** What the next press shows: a step that those `runs` make, the beginning of a run, or nothing that is known here. */
export type Coming =
  | { readonly kind: 'step'; readonly runs: readonly RunAt[] }
  | { readonly kind: 'beginning' | 'nothing' | 'unknown' };

/** What follows in the run or, where a stop of the plan ends, the moment at which the next stop begins. */
export function comingAfter(
  { reel, link, plan, ahead, moment }: Extract<Projection, { readonly kind: 'run' }>,
  cursor: number,
  text: Catalogue,
): Coming {
  const step = (runs: readonly RunAt[]): Coming => ({ kind: 'step', runs: runs.filter(({ present }) => present) });
  if (moment.ends.atEnd) return { kind: 'nothing' };
  if (!plan?.isOver || plan.next === null) return step(runsAt(reel, cursor + 1, link.configuration, text));
  if (ahead === null) return { kind: 'unknown' };
  const { from } = boundsOf(plan.next, ahead);
  return from === 0 ? { kind: 'beginning' } : step(runsAt(ahead, from, configurationOf(plan.next), text));
}
