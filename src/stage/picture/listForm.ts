import type { Party } from '../../trace/trace.ts';

import { keyringAt } from '../keyring.ts';
import type { Drawing } from './diagramForm.ts';
import { EARLIER_HEIGHT, earlierSteps } from './earlierSteps.ts';
import { keyringPills, type Lines } from './keyringPills.ts';
import { line, widthOf, wrapped } from './lettering.ts';
import { listedRow, listedRowHeight } from './listedRow.ts';
import { mixed } from './palette.ts';
import type { RowRoom } from './pictureRows.ts';
import { plainWords } from './plainWords.ts';
import type { Scene } from './scene.ts';
import { moved, tag } from './svg.ts';
import { badge, symbol } from './symbols.ts';

const MARGIN = 12;
const GAP = 4;
const MOST_STAMPS_HEIGHT = 84;

interface Placed {
  readonly height: number;
  readonly at: (y: number) => string;
}

const stacked = (parts: readonly Placed[], top: number, gap: number): Drawing => {
  let y = top;
  const drawn = parts.map((part) => {
    const here = part.at(y);
    y += part.height + gap;
    return here;
  });
  return { height: parts.length === 0 ? top : y - gap, drawn: drawn.join('') };
};

/** Who holds what: a party with its keys stands for its lifeline's head; an attacker always, and first. */
function rings(scene: Scene, width: number): readonly Placed[] {
  const { trace, cursor, palette } = scene;
  const hostile = (party: Party) => party.kind === 'attacker';
  return [...trace.cast.filter(hostile), ...trace.cast.filter((party) => !hostile(party))]
    .filter((party) => hostile(party) || keyringAt(trace, party.id, cursor).length > 0)
    .map((party) => {
      const name = {
        font: 'words',
        size: 11,
        weight: 540,
        fill: hostile(party) ? palette.attacker : palette.ink,
      } as const;
      const after = MARGIN + 24 + widthOf(party.name, name) + 8;
      const beside = after < width / 2;
      const left = beside ? after : MARGIN + 24;
      const pills: Lines = keyringPills(scene, party, width - MARGIN - left);
      const down = beside ? 0 : 20;
      return {
        height: Math.max(20, down + pills.height),
        at: (y) =>
          symbol(party.kind, MARGIN, y + 2, 16, palette[party.kind]) +
          line(MARGIN + 24, y + 14, name, party.name) +
          pills.at(left, y + down),
      };
    });
}

/** Before the first message: who takes part. */
function parties({ trace, text, palette }: Scene, width: number): readonly Placed[] {
  const name = { font: 'words', size: 13, weight: 650, fill: palette.ink } as const;
  const words = { font: 'words', size: 12, fill: palette.muted } as const;
  return trace.cast.map((party) => {
    const hostile = party.kind === 'attacker';
    const lines = wrapped(plainWords(text.stage.introduction(party, trace)), width - 2 * MARGIN - 64, words, 6);
    const height = 34 + lines.length * 17;
    return {
      height,
      at: (y) =>
        [
          tag('rect', {
            x: MARGIN + 0.5,
            y: y + 0.5,
            width: width - 2 * MARGIN - 1,
            height: height - 1,
            rx: 8,
            fill: palette.surface,
            stroke: hostile ? palette.attacker : palette.line,
            'stroke-dasharray': hostile ? '4 3' : undefined,
          }),
          badge(
            party.kind,
            MARGIN + 12,
            y + 10,
            palette[party.kind],
            mixed(palette[party.kind], palette.surface, 0.13),
          ),
          line(MARGIN + 52, y + 21, name, party.name),
          ...lines.map((one, index) => line(MARGIN + 52, y + 39 + index * 17, words, one)),
        ].join(''),
    };
  });
}

/** The run so far as a list of steps, each with its two parties: where there is no room for lifelines. */
export function listForm(scene: Scene, width: number, { rows, room, earlier, least }: RowRoom): Drawing {
  const { cursor, palette } = scene;
  const top = cursor === 0 ? { height: 0, drawn: '' } : stacked(rings(scene, width), 10, 6);
  const above = cursor === 0 ? MARGIN : top.height + 10 + MARGIN;
  const start = room === null ? above : above + EARLIER_HEIGHT;
  const each = rows.map((row) => listedRow(scene, row, width - 2 * MARGIN, row.first === cursor));
  const placed = each.map(({ height, drawn }): Placed => ({ height, at: (y) => moved(MARGIN, y, drawn) }));
  const list = stacked(cursor === 0 ? parties(scene, width) : placed, start, GAP);
  const kept = room === null ? 0 : start + room * (listedRowHeight + GAP) + MOST_STAMPS_HEIGHT;
  const before = earlierSteps(scene, earlier, { x: MARGIN, y: above, width: width - 2 * MARGIN, indent: MARGIN });
  const edge = top.height + 10;
  const line =
    cursor === 0 ? '' : tag('line', { x1: 0, x2: width, y1: edge + 0.5, y2: edge + 0.5, stroke: palette.line });
  return {
    height: Math.max(Math.max(list.height, kept) + MARGIN, least),
    drawn: top.drawn + line + before + list.drawn,
  };
}
