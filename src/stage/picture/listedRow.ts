import { exposureOf } from '../exposure.ts';
import { fitText } from '../geometry/fitText.ts';
import { fitLabel } from '../geometry/label.ts';
import type { StepRow } from '../geometry/rows.ts';
import { stampsOf } from '../geometry/stamps.ts';
import { labelIn } from '../labelIn.ts';
import { partyName } from '../partyName.ts';
import { stampLook, stampWords } from '../stampWords.ts';
import type { Drawing } from './diagramForm.ts';
import { flowing } from './keyringPills.ts';
import { cut, line, widthOf } from './lettering.ts';
import { pill } from './pill.ts';
import { groundOf, toneOf } from './rowColours.ts';
import type { Scene } from './scene.ts';
import { escaped, tag } from './svg.ts';
import { symbol } from './symbols.ts';

const PADDING = 12;
const WIRE = { font: 'wire', size: 11 } as const;
const SMALL = { font: 'words', size: 12 } as const;
const TITLE = { font: 'words', size: 13, weight: 540 } as const;
const NUMBER = 26;
const MARK = 14;

/** The height of a row that is not the current one. */
export const listedRowHeight = 68;

function partyTag({ trace, palette }: Scene, id: string, x: number, room: number) {
  const party = trace.cast.find((candidate) => candidate.id === id);
  const fill = party?.kind === 'attacker' ? palette.attacker : palette.muted;
  const words = cut(partyName(trace, id), room - MARK - 5, SMALL);
  const mark = party === undefined ? '' : symbol(party.kind, x, 9, MARK, palette[party.kind]);
  return { end: x + MARK + 5 + widthOf(words, SMALL), drawn: mark + line(x + MARK + 5, 20, { ...SMALL, fill }, words) };
}

/** From whom to whom. */
function ends(scene: Scene, row: StepRow, width: number, tone: string): string {
  const room = (width - PADDING - NUMBER - 40) / 2;
  const from = partyTag(scene, row.step.from, PADDING + NUMBER, room);
  const to = partyTag(scene, row.step.to, from.end + 28, room);
  const y = 16;
  const arrow = `M${from.end + 8} ${y}h12m-4 -4l4 4l-4 4`;
  const ink = {
    fill: 'none',
    stroke: tone,
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return from.drawn + tag('path', { d: arrow, ...ink }) + to.drawn;
}

/** One message in the list: who to whom, what it is, and on the current one what its receiver found. */
export function listedRow(scene: Scene, row: StepRow, width: number, current: boolean): Drawing {
  const { trace, text, palette } = scene;
  const { story } = text;
  const { step } = row;
  const tone = toneOf(step, trace, palette);
  const exposed = exposureOf(step.channel) !== null;
  const room = width - 2 * PADDING;
  const label = labelIn(step, trace, text);
  const { strong, rest } = fitLabel(label, Math.floor(room / widthOf('x', WIRE)));
  const first = strong === '' ? '' : tag('tspan', { 'font-weight': 650, fill: tone }, escaped(strong));
  const stamps = current ? stampsOf(step, trace.aims.decisive) : [];
  const pills = flowing(
    stamps.map((stamp) => pill(stampWords(stamp, text, trace), stampLook(stamp), room, palette)),
    room,
  );
  const height = listedRowHeight + (stamps.length > 0 ? pills.height + 10 : 0);
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8 };
  const ink = current ? palette.ink : palette.muted;
  return {
    height,
    drawn: [
      exposed || current
        ? tag('rect', { ...box, fill: groundOf(step, current, palette), stroke: current ? tone : undefined })
        : '',
      exposed
        ? tag('line', {
            x1: 2,
            x2: 2,
            y1: 8,
            y2: height - 8,
            stroke: palette.front,
            'stroke-width': 3,
            'stroke-dasharray': '7 4',
          })
        : '',
      line(PADDING, 20, { ...WIRE, fill: palette.faint }, String(row.first)),
      ends(scene, row, width, tone),
      line(PADDING, 39, { ...TITLE, fill: palette.ink }, cut(story.stepTitle(step, trace), room, TITLE)),
      line(
        PADDING,
        56,
        { ...WIRE, fill: ink },
        '',
        `${first}${first && rest ? ' ' : ''}${escaped(fitText(rest, 200))}`,
      ),
      pills.at(PADDING, listedRowHeight),
    ].join(''),
  };
}
