import { line } from './lettering.ts';
import type { Scene } from './scene.ts';
import { tag } from './svg.ts';

const BAND = 24;

/** The height of the band with the distance to the first row. */
export const EARLIER_HEIGHT = BAND + 6;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where in the band the words begin. */
  readonly indent: number;
}

/** A band in the place of so many first steps that are not drawn, which says so; nothing where all are. */
export function earlierSteps({ text, palette }: Scene, count: number, { x, y, width, indent }: Place): string {
  if (count === 0) return '';
  const words = { font: 'words', size: 12, weight: 540, fill: palette.muted } as const;
  return (
    tag('rect', { x, y, width, height: BAND, fill: palette.sunken }) +
    line(x + indent, y + BAND / 2 + 4.5, words, text.stage.earlier(count))
  );
}
