import { type Arrow, placeWords } from '../geometry/arrow.ts';
import { fitText } from '../geometry/fitText.ts';
import { diamondAt, WAYPOINT } from '../geometry/ink.ts';
import type { StepRow } from '../geometry/rows.ts';
import { waypointNote } from '../geometry/waypointNote.ts';
import { handlerFacts } from '../handlerFacts.ts';
import { line } from './lettering.ts';
import { groundOf, toneOf } from './rowColours.ts';
import type { DiagramScene } from './scene.ts';
import { tag } from './svg.ts';
import { symbol } from './symbols.ts';

const EYE = 18;
const CROSS = 3;

const note = (fill: string, halo: string) =>
  ({ font: 'words', size: 11, weight: 540, fill, halo, haloWidth: 4, anchor: 'middle' }) as const;

const dotted = { 'stroke-width': 1.25, 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' } as const;

/** Where a message passes a party without a lifeline: its diamond, its name, the rule by which it chose. */
export function waypointMarks(
  { trace, text, palette, frame, lanes }: DiagramScene,
  row: StepRow,
  arrow: Arrow,
  current: boolean,
): string {
  const { step, threads } = row;
  const tone = toneOf(step, trace, palette);
  const ground = groundOf(step, current, palette);
  const facts = handlerFacts(step, trace);
  const y = frame.arrowY;
  return lanes.waypoints
    .filter(({ party }) => party.id === step.from || party.id === step.to)
    .map(({ party, x }) => {
      const continued = threads.includes(party.id);
      const words = facts === null ? (continued ? '' : party.name) : text.stage.handlers(facts);
      const { x: start, anchor, lines } = waypointNote(frame, arrow, x, words, step);
      const thread = { x1: x, x2: x, y1: y + WAYPOINT - frame.pitch, y2: y - WAYPOINT, stroke: palette.os, ...dotted };
      return [
        continued ? tag('line', thread) : '',
        tag('path', {
          d: diamondAt(x, y),
          fill: ground,
          stroke: tone,
          'stroke-width': 1.75,
          'stroke-linejoin': 'round',
        }),
        ...(words === '' ? [] : lines).map((one) => line(start, one.y, { ...note(tone, ground), anchor }, one.words)),
      ].join('');
    })
    .join('');
}

/** An eye at the lifeline of everybody else who could read the message, and how. */
export function observerMarks(
  { text, palette, frame, lanes }: DiagramScene,
  row: StepRow,
  arrow: Arrow,
  current: boolean,
): string {
  const ground = groundOf(row.step, current, palette);
  const y = frame.arrowY;
  return row.step.observers
    .map(({ party, how }) => {
      const x = lanes.x.get(party) ?? 0;
      const near = Math.abs(x - arrow.from) < Math.abs(x - arrow.to) ? arrow.from : arrow.to;
      const side = x >= near ? 1 : -1;
      const words = text.stage.observed(how);
      const place = placeWords(x, words.length, frame.noteCharWidth, frame.gutter, frame.width - frame.margin);
      const sight = { x1: near + side * 8, x2: x - side * (EYE / 2 + 4), y1: y, y2: y, stroke: palette.attacker };
      return [
        tag('line', { ...sight, ...dotted }),
        tag('circle', { cx: x, cy: y, r: EYE / 2 + 2, fill: ground }),
        symbol('eye', x - EYE / 2, y - EYE / 2, EYE, palette.attacker),
        line(place.centre, frame.noteY + 1, note(palette.attacker, ground), fitText(words, place.characters)),
      ].join('');
    })
    .join('');
}

/** Beside an arrow: the channel, where others may read it, and a check that failed at its end. */
export function rowNotes({ text, palette, frame }: DiagramScene, row: StepRow, arrow: Arrow, current: boolean): string {
  const ground = groundOf(row.step, current, palette);
  const x = arrow.to + arrow.direction * (arrow.head === 'waypoint' ? 18 : 11);
  const y = frame.arrowY;
  const failed = !current && row.step.checks.some(({ passed }) => passed === false);
  const cross = `M${x - CROSS} ${y - CROSS}l6 6M${x + CROSS} ${y - CROSS}l-6 6`;
  const channel = { ...note(palette.front, ground), anchor: 'end' } as const;
  return [
    row.exposure === null
      ? ''
      : line(frame.width - frame.margin, frame.labelY, channel, text.stage.exposure(row.exposure)),
    failed
      ? tag('circle', { cx: x, cy: y, r: 8, fill: palette['fail-tint'], stroke: palette.attacker, 'stroke-width': 1.5 })
      : '',
    failed
      ? tag('path', {
          d: cross,
          fill: 'none',
          stroke: palette.attacker,
          'stroke-width': 1.75,
          'stroke-linecap': 'round',
        })
      : '',
  ].join('');
}
