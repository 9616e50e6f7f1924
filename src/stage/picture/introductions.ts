import { hasLane } from '../geometry/lanes.ts';
import { type Lettering, line, wrapped } from './lettering.ts';
import { mixed } from './palette.ts';
import { plainWords } from './plainWords.ts';
import type { DiagramScene } from './scene.ts';
import { tag } from './svg.ts';
import { badge } from './symbols.ts';

const MOST_LINES = 14;
const SIZE = 12;
const LEADING = 17;
const BESIDE = 8;

/** Before the first message: who everybody is, each below its own head. */
export function introductions({ trace, text, palette, lanes, frame }: DiagramScene): { height: number; drawn: string } {
  const words: Lettering = { font: 'words', size: SIZE, fill: palette.muted };
  const told = lanes.list.map(({ party, x }) => ({
    words: party.kind === 'attacker' ? { ...words, fill: palette.attacker } : words,
    x: x - lanes.laneWidth / 2 + BESIDE,
    lines: wrapped(plainWords(text.stage.introduction(party, trace)), lanes.laneWidth - 2 * BESIDE, words, MOST_LINES),
  }));
  const longest = Math.max(0, ...told.map(({ lines }) => lines.length));
  const below = LEADING * (longest + 1) + BESIDE;
  const columns = told.map(({ x, lines, words: set }) =>
    [
      tag('rect', {
        x: x - 4,
        y: 4,
        width: lanes.laneWidth - 2 * BESIDE + 8,
        height: lines.length * LEADING + 12,
        fill: palette.ground,
      }),
      ...lines.map((one, index) => line(x, 20 + index * LEADING, set, one)),
    ].join(''),
  );
  const passers = trace.cast.filter((party) => !hasLane(party));
  const passing = passers.map((party, index) => {
    const y = below + 12 + index * 44;
    const room = frame.width - 2 * frame.margin - 40;
    const lines = wrapped(`${party.name}: ${plainWords(text.stage.introduction(party, trace))}`, room, words, 2);
    return [
      tag('rect', {
        x: frame.margin - 4,
        y: y - 4,
        width: frame.width - 2 * frame.margin + 8,
        height: 40,
        fill: palette.ground,
      }),
      badge(party.kind, frame.margin, y, palette[party.kind], mixed(palette[party.kind], palette.surface, 0.13)),
      ...lines.map((one, at) => line(frame.margin + 38, y + (lines.length === 1 ? 18 : 11) + at * LEADING, words, one)),
    ].join('');
  });
  return { height: below + 12 + passers.length * 44 + 12, drawn: [...columns, ...passing].join('') };
}
