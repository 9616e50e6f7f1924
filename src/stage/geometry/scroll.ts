import { type Frame, reservedBelow } from './frame.ts';

/** The height of the drawing below the heads: of all rows, whether they have happened or not, and the last one's stamps. */
export function drawingHeight(frame: Frame, rows: number): number {
  const least = rows * frame.pitch + reservedBelow(frame);
  // Whole rows can be scrolled, so that no row is ever cut at the heads.
  return least <= frame.height ? least : frame.height + wholeRows(frame, least - frame.height);
}

const wholeRows = (frame: Frame, distance: number) => Math.ceil(distance / frame.pitch) * frame.pitch;

/**
 * Where the scroller should stand so that a row is in view with the row before it and the room for its stamps.
 * It moves no further than it must, by whole rows; `row` -1 is the top.
 */
export function scrollFor(frame: Frame, row: number, rows: number, scrollTop: number): number {
  if (row < 0) return 0;
  const highest = Math.max(0, drawingHeight(frame, rows) - frame.height);
  const before = Math.max(0, (row - 1) * frame.pitch);
  const bottom = (row + 1) * frame.pitch + reservedBelow(frame);
  // Where the view is too short for all of it, the stamps win over the row before, and the row itself over its stamps.
  const least = Math.min(wholeRows(frame, Math.max(0, bottom - frame.height)), row * frame.pitch);
  return Math.min(highest, Math.max(least, Math.min(before, scrollTop)));
}
