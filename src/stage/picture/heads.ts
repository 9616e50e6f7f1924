import type { Party } from '../../trace/trace.ts';
import { hasLane } from '../geometry/lanes.ts';
import { densityOfNames, type HeadDensity, headDensity } from '../headDensity.ts';
import { partyStateAt } from '../partyState.ts';
import { keyringPills } from './keyringPills.ts';
import { largestUncut, line, wrapped, wrappedName } from './lettering.ts';
import { mixed } from './palette.ts';
import type { DiagramScene } from './scene.ts';
import { tag } from './svg.ts';
import { badge } from './symbols.ts';

const USUAL_REM = 16;
const CARD = { gap: 6, padding: 10, corner: 12, above: 12, below: 4, least: { full: 124, narrow: 124, tight: 150 } };
const NAME = { full: 13, narrow: 12, tight: 11 };
const LETTERS = { font: 'words', size: NAME.full, weight: 650 } as const;
const NAME_SIZES = [13, 12, 11, 10];
const LEAST_NAME = 10;
const BADGE = 28;
const SMALL = { size: 11, leading: 14 };
const MOST_LINES = 2;
const STATE_LEADING = 13;

interface Card {
  readonly height: number;
  readonly at: (x: number, y: number, height: number) => string;
}

/** What stands left of a name. */
const besideName = (density: HeadDensity) => (density === 'tight' ? 0 : BADGE + (density === 'full' ? 8 : 6));

const widthWithin = (laneWidth: number) => laneWidth - 2 * CARD.gap - 2 * CARD.padding;

/** The size in which a name has room beside or below its icon without losing anything; null where there is none. */
function sizeOf(name: string, density: HeadDensity, laneWidth: number): number | null {
  const sizes = NAME_SIZES.filter((size) => size <= NAME[density]);
  return largestUncut(name, widthWithin(laneWidth) - besideName(density), sizes, LETTERS);
}

/** How the heads are set so that no name is cut, if that can be. */
const densityFor = ({ trace, lanes: { laneWidth } }: DiagramScene): HeadDensity =>
  densityOfNames(
    headDensity(laneWidth / USUAL_REM),
    (density) => trace.cast.filter((party) => hasLane(party) && sizeOf(party.name, density, laneWidth) === null).length,
  );

/** Who it is, what it is doing and what it holds. */
function card(scene: DiagramScene, party: Party, density: HeadDensity): Card {
  const { trace, cursor, text, palette, lanes } = scene;
  const { story } = text;
  const width = lanes.laneWidth - 2 * CARD.gap;
  const room = widthWithin(lanes.laneWidth);
  const beside = besideName(density);
  const name = { ...LETTERS, size: sizeOf(party.name, density, lanes.laneWidth) ?? LEAST_NAME };
  const lines = wrappedName(party.name, room - beside, name, MOST_LINES);
  const leading = name.size * 1.25;
  const roles = { font: 'words', size: SMALL.size, fill: palette.muted } as const;
  const role = wrapped(story.role(party.kind), room - beside, roles, MOST_LINES);
  const words = lines.length * leading + role.length * SMALL.leading;
  const who = density === 'tight' ? BADGE + 4 + words : Math.max(BADGE, words);
  const states = { font: 'wire', size: SMALL.size, fill: palette.faint } as const;
  const state = partyStateAt(trace, party.id, cursor);
  // What stands below keeps its place, whatever a party is doing.
  const most = density === 'full' ? 1 : MOST_LINES;
  const doing = state === null ? [] : wrapped(story.state(state), room, states, most);
  const stateAt = who + 18;
  const pillsAt = stateAt + 8 + (most - 1) * STATE_LEADING;
  const pills = keyringPills(scene, party, room);
  const hostile = party.kind === 'attacker';

  return {
    height: Math.max(CARD.least[density], 2 * CARD.padding + pillsAt + pills.height),
    at: (x, y, height) => {
      const left = x + CARD.padding;
      const top = y + CARD.padding;
      const firstLine = density === 'tight' ? BADGE + 4 : (who - words) / 2;
      return [
        tag('rect', {
          x: x + 0.5,
          y: y + 0.5,
          width: width - 1,
          height: height - 1,
          rx: CARD.corner,
          fill: palette.surface,
          stroke: hostile ? palette.attacker : palette.line,
          'stroke-width': hostile ? 1.5 : 1,
          'stroke-dasharray': hostile ? '4 3' : undefined,
        }),
        badge(
          party.kind,
          left,
          top + (density === 'tight' ? 0 : (who - BADGE) / 2),
          palette[party.kind],
          mixed(palette[party.kind], palette.surface, 0.13),
        ),
        ...lines.map((words, index) =>
          line(
            left + beside,
            top + firstLine + index * leading + name.size * 0.97,
            { ...name, fill: palette.ink },
            words,
          ),
        ),
        ...role.map((words, index) =>
          line(
            left + beside,
            top + firstLine + lines.length * leading + index * SMALL.leading + SMALL.size * 0.97,
            roles,
            words,
          ),
        ),
        ...doing.map((words, index) => line(left, top + stateAt + index * STATE_LEADING, states, words)),
        pills.at(left, top + pillsAt),
      ].join('');
    },
  };
}

/** The parties above their lifelines, and the height that they take. */
export function heads(scene: DiagramScene): { readonly height: number; readonly drawn: string } {
  const { lanes, palette } = scene;
  const density = densityFor(scene);
  const cards = lanes.list.map(({ party, x }) => ({
    x: x - lanes.laneWidth / 2 + CARD.gap,
    card: card(scene, party, density),
  }));
  const tallest = Math.max(0, ...cards.map((one) => one.card.height));
  const height = CARD.above + tallest + CARD.below;
  return {
    height,
    drawn:
      tag('rect', { width: lanes.width, height, fill: palette.ground }) +
      cards.map((one) => one.card.at(one.x, CARD.above, tallest)).join(''),
  };
}
