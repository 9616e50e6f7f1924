import type { AgendaFault } from '../../i18n/text/agenda.ts';

/** What became of something in a plan that could not be used as it stands. */
export type Remedy =
  /** The default stands in its place. */
  | 'default'
  /** Its beginning is kept. */
  | 'shortened'
  /** It was passed over. */
  | 'ignored'
  /** The stop that it is part of is left out. */
  | 'leftOut'
  /** There is no plan. */
  | 'refused';

/** What was wrong at one place of a plan that somebody wrote. */
export interface AgendaProblem {
  readonly kind: AgendaFault['kind'];
  /** The stop, counted from 1 as it was written; null where it is none of them. */
  readonly stop: number | null;
  /** Where that stop is in the plan that was read, counted from 1; absent where it is not there, or did not move. */
  readonly movedTo?: number;
  /** The place in the stop or in the plan, such as `settings.pkce`; empty for the whole. */
  readonly field: string;
  /** What stands there, shortened: it is shown. Where there is too much of it: how much. */
  readonly found: string;
  /** What may stand there; empty where it cannot be listed. */
  readonly allowed: readonly string[];
  /** What a switch is at where nothing is chosen; absent where it is none. */
  readonly usual?: string;
  readonly remedy: Remedy;
}
