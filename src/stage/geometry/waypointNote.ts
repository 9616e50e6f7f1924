import type { Arrow } from './arrow.ts';
import { fitText } from './fitText.ts';
import type { Frame } from './frame.ts';
import { WAYPOINT } from './ink.ts';

/** Words beside a waypoint, in CSS pixels: one line, or two where one has no room. */
export interface WaypointNote {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly { readonly y: number; readonly words: string }[];
}

/** Between a waypoint and its words; the cross of a failed check has room there. */
const BESIDE = 6;
const CROSS = 20;

/** From the arrow to the baseline of words of the same height, and from that of a second line up to the note's. */
const BASELINE = 4;
const ABOVE_NOTE = 3;

/** Where the words of a waypoint at `x` stand: on the side to which its arrow does not run, at the arrow's height. */
export function waypointNote(frame: Frame, arrow: Arrow, x: number, words: string, crossed: boolean): WaypointNote {
  const side = 2 * x >= arrow.from + arrow.to ? 1 : -1;
  const start = x + side * (WAYPOINT + BESIDE + (crossed ? CROSS : 0));
  const width = side === 1 ? frame.width - frame.margin - start : start - frame.gutter;
  const room = Math.floor(width / frame.noteCharWidth);
  const end = words.length <= room ? -1 : words.lastIndexOf(' ', room);
  return {
    x: start,
    anchor: side === 1 ? 'start' : 'end',
    lines:
      end < 1
        ? [{ y: frame.arrowY + BASELINE, words: fitText(words, room) }]
        : [
            { y: frame.arrowY, words: words.slice(0, end) },
            { y: frame.noteY - ABOVE_NOTE, words: fitText(words.slice(end + 1), room) },
          ],
  };
}
