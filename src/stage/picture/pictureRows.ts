import type { Trace } from '../../trace/trace.ts';
import { rowsOf, type StepRow } from '../geometry/rows.ts';

/**
 * Which rows a picture has, of those that have happened: all of them, so many of the latest, for which room is kept
 * whether there are as many or not, or those of the steps from `first` to `last`.
 */
export type PictureRows = 'all' | { readonly latest: number } | { readonly first: number; readonly last: number };

const NOTHING_FOLDED: ReadonlySet<string> = new Set();

export function pictureRows(trace: Trace, cursor: number, choice: PictureRows): readonly StepRow[] {
  const happened = rowsOf(trace, NOTHING_FOLDED)
    .list.filter((row) => row.kind === 'step')
    .slice(0, cursor);
  if (choice === 'all') return happened;
  if ('latest' in choice) return happened.slice(Math.max(0, cursor - choice.latest));
  return happened.filter(({ first }) => first >= choice.first && first <= choice.last);
}

/** For how many rows there is room. */
export const roomFor = (rows: readonly StepRow[], choice: PictureRows): number =>
  typeof choice === 'object' && 'latest' in choice ? choice.latest : rows.length;
