import type { PillTone } from '../../controls/Pill.tsx';
import type { StampLook } from '../stampWords.ts';
import { cut, type Lettering, line, widthOf } from './lettering.ts';
import { mixed, type Palette } from './palette.ts';
import { tag } from './svg.ts';
import { symbol } from './symbols.ts';

export const PILL_HEIGHT = 20;
const PADDING = 8;
const MARK = { size: 12, gap: 4 };
const WORDS = { font: 'words', size: 11, weight: 540 } as const;

/** A pill that is laid out, and how wide it is. */
export interface DrawnPill {
  readonly width: number;
  /** Draws it with its upper left corner there. */
  readonly at: (x: number, y: number) => string;
}

export interface PillLook {
  readonly tone: PillTone;
  readonly mark?: StampLook['mark'];
  /** Learnt with this very step. */
  readonly fresh?: boolean;
  readonly dashed?: boolean;
}

function toneOf(tone: PillTone, palette: Palette): string {
  if (tone === 'neutral') return palette.muted;
  return tone === 'fail' ? palette.attacker : palette[tone];
}

/** A small label in `room` pixels at most. */
export function pill(words: string, look: PillLook, room: number, palette: Palette): DrawnPill {
  const colour = toneOf(look.tone, palette);
  const before = look.mark === undefined ? 0 : MARK.size + MARK.gap;
  const shown = cut(words, room - 2 * PADDING - before, WORDS);
  const width = Math.min(room, widthOf(shown, WORDS) + 2 * PADDING + before);
  const lettering: Lettering = { ...WORDS, fill: colour, anchor: 'middle' };
  const outline = (grow: number) => ({
    width: width + 2 * grow,
    height: PILL_HEIGHT + 2 * grow,
    rx: PILL_HEIGHT / 2 + grow,
  });
  return {
    width,
    at: (x, y) =>
      [
        look.fresh ? tag('rect', { x: x - 2, y: y - 2, ...outline(2), fill: mixed(colour, palette.surface, 0.3) }) : '',
        tag('rect', {
          x: x + 0.5,
          y: y + 0.5,
          ...outline(-0.5),
          fill: palette.surface,
          stroke: mixed(colour, palette.surface, 0.6),
          'stroke-dasharray': look.dashed ? '3 2' : undefined,
        }),
        look.mark === undefined
          ? ''
          : symbol(look.mark, x + PADDING, y + (PILL_HEIGHT - MARK.size) / 2, MARK.size, colour, 2.75),
        line(x + before + (width - before) / 2, y + 14, lettering, shown),
      ].join(''),
  };
}
