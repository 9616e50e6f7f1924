import type { Arrow } from './arrow.ts';

/** From the middle of a waypoint to its corner. */
export const WAYPOINT = 7;

const HEAD = { length: 9, half: 6 };

/** Where the line of an arrow begins and ends, and the corners of its point as SVG writes them. */
export interface ArrowInk {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

/** The strokes of an arrow that lies at a height `y`. */
export function arrowInk({ from, to, direction, tail, head }: Arrow, y: number): ArrowInk {
  const start = from + direction * (tail === 'waypoint' ? WAYPOINT : 5);
  const end = to - direction * (head === 'waypoint' ? WAYPOINT : 2);
  const back = end - direction * HEAD.length;
  return { start, end, head: `${back},${y - HEAD.half} ${end},${y} ${back},${y + HEAD.half}` };
}

/** The message itself: a letter around its middle, with the fold of its flap. */
export const LETTER = { width: 28, height: 19, corner: 4.5, flap: '-9,-4.5 0,2.5 9,-4.5' };

/** Before the arrow's point, so that both stay visible. */
const REST = 27;

/** Where a message rests on its arrow. */
export function letterAt({ start, end }: Pick<ArrowInk, 'start' | 'end'>, direction: Arrow['direction']): number {
  return end - direction * Math.min(REST, Math.abs(end - start) / 2);
}

/** The diamond of a party without a lifeline. */
export const diamondAt = (x: number, y: number): string =>
  `M${x - WAYPOINT} ${y}L${x} ${y - WAYPOINT}L${x + WAYPOINT} ${y}L${x} ${y + WAYPOINT}Z`;
