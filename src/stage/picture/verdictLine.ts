import { standing } from '../../trace/standing.ts';
import { type VerdictFace, verdictFace } from '../verdictFace.ts';
import { cut, line, widthOf } from './lettering.ts';
import type { Colour } from './palette.ts';
import type { Scene } from './scene.ts';
import { tag } from './svg.ts';
import { symbol } from './symbols.ts';

export const VERDICT_HEIGHT = 48;

const LOOKS: Readonly<Record<VerdictFace, { readonly ink: Colour; readonly ground: Colour }>> = {
  ready: { ink: 'muted', ground: 'sunken' },
  running: { ink: 'muted', ground: 'sunken' },
  completed: { ink: 'pass', ground: 'pass-tint' },
  held: { ink: 'pass', ground: 'pass-tint' },
  refused: { ink: 'front', ground: 'front-tint' },
  breached: { ink: 'attacker', ground: 'fail-tint' },
};

const BOX = { x: 12, inset: 8, height: 32, padding: 12, mark: 17 };
const WORDS = { font: 'words', size: 13, weight: 650 } as const;
const POSITION = { font: 'wire', size: 11 } as const;

/** How things stand, in one line below everything, and where in the run that is. */
export function verdictLine({ trace, cursor, text, palette }: Scene, width: number, y: number): string {
  const face = verdictFace(trace, cursor);
  const { ink, ground } = LOOKS[face];
  const position = text.app.caption.position(cursor, trace.steps.length);
  const before = BOX.padding + BOX.mark + 8;
  const room = width - 2 * BOX.x - before - BOX.padding - widthOf(position, POSITION) - 16;
  const words = cut(text.story.standing(standing(trace, cursor), trace), room, WORDS);
  const top = y + BOX.inset;
  return [
    tag('rect', { y, width, height: VERDICT_HEIGHT, fill: palette.surface }),
    tag('line', { x1: 0, x2: width, y1: y + 0.5, y2: y + 0.5, stroke: palette.line }),
    tag('rect', {
      x: BOX.x,
      y: top,
      width: widthOf(words, WORDS) + before + BOX.padding,
      height: BOX.height,
      rx: 8,
      fill: palette[ground],
    }),
    symbol(face, BOX.x + BOX.padding, top + (BOX.height - BOX.mark) / 2, BOX.mark, palette[ink]),
    line(BOX.x + before, top + 20.5, { ...WORDS, fill: palette[ink] }, words),
    line(width - BOX.x, top + 20, { ...POSITION, fill: palette.faint, anchor: 'end' }, position),
  ].join('');
}
