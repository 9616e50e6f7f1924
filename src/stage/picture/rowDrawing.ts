import { exposureOf } from '../exposure.ts';
import { arrowOf, placeLabel } from '../geometry/arrow.ts';
import { fitLabel, labelText } from '../geometry/label.ts';
import type { StepRow } from '../geometry/rows.ts';
import { labelIn } from '../labelIn.ts';
import { arrowDrawing } from './arrowDrawing.ts';
import { line } from './lettering.ts';
import { mixed } from './palette.ts';
import { groundOf, toneOf } from './rowColours.ts';
import { observerMarks, rowNotes, waypointMarks } from './rowMarks.ts';
import type { DiagramScene } from './scene.ts';
import { escaped, tag } from './svg.ts';

/** Where in the gutter the number stands. */
const NUMBER_AT = 0.72;

/** What lies under the lifelines: the tint of what others may read, and the surface of the current row. */
export function rowGround({ trace, palette, frame }: DiagramScene, row: StepRow, current: boolean): string {
  if (current) {
    const stroke = mixed(toneOf(row.step, trace, palette), palette.ground, 0.55);
    const box = { x: 8.5, y: -0.5, width: frame.width - 17, height: frame.pitch + 1, rx: 10 };
    return tag('rect', { ...box, fill: palette.surface, stroke });
  }
  if (exposureOf(row.step.channel) === null) return '';
  return tag('rect', { width: frame.width, height: frame.pitch, fill: palette['front-tint'] });
}

/** One message: its number, its arrow and what stands on it. The top of its row is at 0. */
export function rowDrawing(scene: DiagramScene, row: StepRow, current: boolean): string {
  const { trace, text, palette, frame, lanes } = scene;
  const { stage } = text;
  const { step } = row;
  const arrow = arrowOf(step, lanes);
  const label = labelIn(step, trace, text);
  const noteWidth = row.exposure ? stage.exposure(row.exposure).length * frame.noteCharWidth + frame.margin : 0;
  const place = placeLabel(frame, lanes, arrow, labelText(label).length, noteWidth);
  const { strong, rest } = fitLabel(label, place.characters);
  const tone = toneOf(step, trace, palette);
  const ground = groundOf(step, current, palette);
  const number = {
    font: 'wire',
    size: 11,
    weight: current ? 650 : 400,
    fill: current ? palette.ink : palette.faint,
  } as const;
  const labels = { font: 'wire', size: 11, fill: current ? palette.ink : palette.muted, halo: ground } as const;
  const first = strong === '' ? '' : tag('tspan', { 'font-weight': 650, fill: tone }, escaped(strong));
  return [
    line(frame.gutter * NUMBER_AT, frame.arrowY + 4, { ...number, anchor: 'middle' }, String(row.first)),
    waypointMarks(scene, row, arrow, current),
    arrowDrawing(arrow, frame.arrowY, {
      tone,
      ground,
      message: !current ? 'none' : step.channel === 'person' ? 'dot' : 'letter',
    }),
    line(
      place.centre,
      frame.labelY,
      { ...labels, anchor: 'middle' },
      '',
      `${first}${first && rest ? ' ' : ''}${escaped(rest)}`,
    ),
    observerMarks(scene, row, arrow, current),
    rowNotes(scene, row, arrow, current),
  ].join('');
}
