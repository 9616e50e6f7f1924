import type { Channel, Step } from '../../trace/trace.ts';
import type { Frame } from './frame.ts';
import type { Lanes } from './lanes.ts';

/** How a line is drawn: dashed where the message passes the browser, solid between servers, thin on the device. */
export type Stroke = 'dashed' | 'solid' | 'thin';

/** An arrow in its row, in CSS pixels. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  /** 1 to the right, -1 to the left. */
  readonly direction: 1 | -1;
  readonly stroke: Stroke;
  /** What ends it: a lifeline, or the waypoint of a party without one. */
  readonly tail: 'dot' | 'waypoint';
  readonly head: 'point' | 'waypoint';
}

const STROKES: Readonly<Record<Channel, Stroke>> = { front: 'dashed', back: 'solid', device: 'dashed', person: 'thin' };

/** Where the arrow of a step runs. A party that the lanes do not know stands at the edge. */
export function arrowOf(step: Pick<Step, 'from' | 'to' | 'channel'>, lanes: Lanes): Arrow {
  const from = lanes.x.get(step.from) ?? 0;
  const to = lanes.x.get(step.to) ?? lanes.width;
  const isWaypoint = (party: string) => lanes.waypoints.some((waypoint) => waypoint.party.id === party);
  return {
    from,
    to,
    direction: to >= from ? 1 : -1,
    stroke: STROKES[step.channel],
    tail: isWaypoint(step.from) ? 'waypoint' : 'dot',
    head: isWaypoint(step.to) ? 'waypoint' : 'point',
  };
}

/** Words beside an arrow: their centre, and how many characters find room. */
export interface Place {
  readonly centre: number;
  readonly characters: number;
}

/** The widest label, in lanes: a longer one is hard to assign to its arrow. It may be a little longer than that. */
const WIDEST_IN_LANES = 3;
const LONGER_IN_LANES = 0.6;

/**
 * Where words of so many characters stand: over the middle of their arrow, moved as far as it takes to stay between
 * `left` and `right`, and cut where there is still no room.
 */
export function placeWords(middle: number, characters: number, charWidth: number, left: number, right: number): Place {
  const room = Math.max(0, right - left);
  const fitting = Math.min(characters, Math.floor(room / charWidth));
  const half = (fitting * charWidth) / 2;
  const centre = room === 0 ? left : Math.max(left + half, Math.min(right - half, middle));
  return { centre, characters: fitting };
}

/** Where the label of an arrow stands; `reserved` is the width that something else takes at the right edge. */
export function placeLabel(frame: Frame, lanes: Lanes, arrow: Arrow, characters: number, reserved = 0): Place {
  const span = Math.abs(arrow.to - arrow.from);
  const widest = Math.max(span + lanes.laneWidth * LONGER_IN_LANES, lanes.laneWidth * WIDEST_IN_LANES);
  const wanted = Math.min(characters, Math.floor(widest / frame.charWidth));
  const right = frame.width - frame.margin - reserved;
  return placeWords((arrow.from + arrow.to) / 2, wanted, frame.charWidth, frame.gutter, right);
}
