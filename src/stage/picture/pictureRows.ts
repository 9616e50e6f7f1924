import type { Trace } from '../../trace/trace.ts';
import { exposureOf } from '../exposure.ts';
import { rowsOf, type StepRow } from '../geometry/rows.ts';

/**
 * Which rows a picture has, of those that have happened: all of them, so many of the latest, for which room is kept
 * whether there are as many or not, or those of the steps from `first` to `last`.
 */
export type PictureRows = 'all' | { readonly latest: number } | { readonly first: number; readonly last: number };

const NOTHING_FOLDED: ReadonlySet<string> = new Set();

/** The first row that is drawn follows no other: its channel is named, and no thread leads to it. */
const first = (row: StepRow): StepRow => ({ ...row, exposure: exposureOf(row.step.channel), threads: [] });

const withBeginning = (rows: readonly StepRow[]) => rows.map((row, index) => (index === 0 ? first(row) : row));

export function pictureRows(trace: Trace, cursor: number, choice: PictureRows): readonly StepRow[] {
  const happened = rowsOf(trace, NOTHING_FOLDED)
    .list.filter((row) => row.kind === 'step')
    .slice(0, cursor);
  if (choice === 'all') return happened;
  if ('latest' in choice) return withBeginning(happened.slice(Math.max(0, cursor - choice.latest)));
  return withBeginning(happened.slice(choice.first - 1, choice.last));
}

/** For how many rows there is room, whether there are as many or not; null where there is room for those that there are. */
export const roomFor = (choice: PictureRows): number | null =>
  typeof choice === 'object' && 'latest' in choice ? choice.latest : null;

/** How many of the steps that have happened stand in no row because there are only the latest. */
export const earlierThan = (cursor: number, choice: PictureRows): number =>
  Math.max(0, cursor - (roomFor(choice) ?? cursor));

/** The rows of a drawing, and the room that it has for them. */
export interface RowRoom {
  readonly rows: readonly StepRow[];
  readonly room: number | null;
  /** How many steps came before the first of the rows, where the picture says so. */
  readonly earlier: number;
  /** The height that the drawing has at the least, in CSS pixels. */
  readonly least: number;
}
