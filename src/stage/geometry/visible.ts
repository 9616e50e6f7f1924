import type { Frame } from './frame.ts';

/** Row indexes from `first` to before `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Rows that are drawn beyond each edge, so that a little scrolling shows no gap. */
const BEYOND = 6;

/** Scrolling draws anew only after so many rows. */
const STRIDE = 4;

/** Where the scroller stands, in strides: equal for small movements. */
export const strideOf = (frame: Frame, scrollTop: number): number =>
  Math.max(0, Math.floor(scrollTop / (frame.pitch * STRIDE)));

/** Where the scroller stands at the least in a stride. */
export const scrollTopOf = (frame: Frame, stride: number): number => stride * STRIDE * frame.pitch;

/** The rows near the view, of the `drawn` rows that the run has reached. */
export function nearView(frame: Frame, stride: number, drawn: number): Stretch {
  const top = stride * STRIDE;
  const rowsInView = Math.ceil(frame.height / frame.pitch);
  const first = Math.min(Math.max(0, top - BEYOND), drawn);
  return { first, end: Math.min(drawn, top + STRIDE + rowsInView + BEYOND) };
}

/** The indexes of both stretches, each once, in order. */
export function joined(one: Stretch, other: Stretch): readonly number[] {
  const [early, late] = one.first <= other.first ? [one, other] : [other, one];
  const indexes: number[] = [];
  for (let index = early.first; index < early.end; index += 1) indexes.push(index);
  for (let index = Math.max(late.first, early.end); index < late.end; index += 1) indexes.push(index);
  return indexes;
}
