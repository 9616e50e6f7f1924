import type { IconNode } from 'lucide';
import { createElement, type SVGProps } from 'react';

interface GlyphProps extends SVGProps<SVGSVGElement> {
  /** What is drawn, in strokes on a ground of 24 by 24. */
  readonly of: IconNode;
  /** In CSS pixels beside type of 16, with which it grows. Within a drawing, `width` and `height` are in its units instead. */
  readonly size?: number | undefined;
}

/** A symbol in strokes of the colour of the text. Screen readers pass it over unless it has a label. */
export function Glyph({ of, size = 18, ...rest }: GlyphProps) {
  const strokes = of.map(([element, attributes]) => createElement(element, attributes));
  const length = `${size / 16}em`;
  const ground = {
    ...{ width: length, height: length, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor' },
    ...{ strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' },
    'aria-hidden': rest['aria-label'] === undefined || undefined,
  } as const;
  return createElement('svg', { ...ground, ...rest }, ...strokes);
}
