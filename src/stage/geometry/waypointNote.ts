import type { Step } from '../../trace/trace.ts';
import type { Arrow } from './arrow.ts';
import { fitText } from './fitText.ts';
import type { Frame } from './frame.ts';

/** Words beside a waypoint, in CSS pixels: one line, or two where one has no room. */
export interface WaypointNote {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly { readonly y: number; readonly words: string }[];
}

/** From the middle of a waypoint to its words, also where the cross of a failed check stands between them. */
const BESIDE = 13;
const BESIDE_CROSS = 33;

/** From the arrow to the baseline of words of the same height, and from that of a second line up to the note's. */
const BASELINE = 4;
const ABOVE_NOTE = 3;

/** Where the words of a waypoint at `x` stand: on the side to which its arrow does not run, at the arrow's height. */
export function waypointNote(
  frame: Frame,
  arrow: Arrow,
  x: number,
  words: string,
  { checks }: Pick<Step, 'checks'>,
): WaypointNote {
  const side = 2 * x >= arrow.from + arrow.to ? 1 : -1;
  const crossed = checks.some(({ passed }) => passed === false);
  const start = x + side * (crossed ? BESIDE_CROSS : BESIDE);
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
