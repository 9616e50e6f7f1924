import type { Arrow, Stroke } from '../geometry/arrow.ts';
import { arrowInk, LETTER, letterAt } from '../geometry/ink.ts';
import { moved, tag } from './svg.ts';

const WEIGHTS: Readonly<Record<Stroke, number>> = { dashed: 1.75, solid: 2.25, thin: 1.25 };

interface ArrowLook {
  readonly tone: string;
  readonly ground: string;
  /** What stands on the arrow: a letter, or the dot that passes between a person and a screen. */
  readonly message: 'none' | 'letter' | 'dot';
}

function messageOn({ tone, ground, message }: ArrowLook): string {
  if (message === 'none') return '';
  if (message === 'dot') return tag('circle', { r: 6, fill: tone, stroke: ground, 'stroke-width': 1.5 });
  const { width, height, corner, flap } = LETTER;
  return (
    tag('rect', {
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      rx: corner,
      fill: tone,
      stroke: ground,
      'stroke-width': 1.5,
    }) +
    tag('polyline', {
      points: flap,
      fill: 'none',
      stroke: ground,
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  );
}

/** The line of a message with its two ends, and the message itself where it rests. */
export function arrowDrawing(arrow: Arrow, y: number, look: ArrowLook): string {
  const ink = arrowInk(arrow, y);
  const stroke = { fill: 'none', stroke: look.tone };
  return [
    arrow.tail === 'dot' ? tag('circle', { cx: arrow.from, cy: y, r: 4, fill: look.tone }) : '',
    tag('line', {
      ...stroke,
      x1: ink.start,
      x2: ink.end,
      y1: y,
      y2: y,
      'stroke-width': WEIGHTS[arrow.stroke],
      'stroke-dasharray': arrow.stroke === 'dashed' ? '7 4' : undefined,
    }),
    tag('polyline', {
      ...stroke,
      points: ink.head,
      'stroke-width': 1.75,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    look.message === 'none' ? '' : moved(letterAt(ink, arrow.direction), y, messageOn(look)),
  ].join('');
}
