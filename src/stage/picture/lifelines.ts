import type { DiagramScene } from './scene.ts';
import { tag } from './svg.ts';

/** The lifelines from a height to another. */
export function lifelines({ lanes, palette }: DiagramScene, top: number, bottom: number): string {
  return lanes.list
    .map(({ party, x }) => {
      const hostile = party.kind === 'attacker';
      return tag('line', {
        x1: x,
        x2: x,
        y1: top,
        y2: bottom,
        stroke: palette[party.kind],
        'stroke-width': 2,
        'stroke-opacity': hostile ? 0.75 : 0.45,
        'stroke-dasharray': hostile ? '6 4' : undefined,
      });
    })
    .join('');
}
