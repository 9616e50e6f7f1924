import {
  Check,
  CircleCheck,
  CircleDashed,
  CirclePlay,
  CircleSlash,
  Eye,
  Globe,
  type IconNode,
  Images,
  KeyRound,
  Minus,
  Printer,
  ShieldCheck,
  Smartphone,
  TriangleAlert,
  User,
  VenetianMask,
  X,
} from 'lucide';
import type { PartyKind } from '../../trace/trace.ts';
import type { StampLook } from '../stampWords.ts';
import type { VerdictFace } from '../verdictFace.ts';
import { tag } from './svg.ts';

/** The pictures of the page, by what they stand for. */
export const symbols = {
  user: User,
  browser: Globe,
  os: Smartphone,
  client: Printer,
  server: KeyRound,
  api: Images,
  attacker: VenetianMask,
  check: Check,
  cross: X,
  dash: Minus,
  eye: Eye,
  ready: CircleDashed,
  running: CirclePlay,
  completed: CircleCheck,
  held: ShieldCheck,
  refused: CircleSlash,
  breached: TriangleAlert,
} satisfies Readonly<Record<PartyKind | StampLook['mark'] | VerdictFace | 'eye', IconNode>>;

type SymbolName = keyof typeof symbols;

/** The size of the ground on which they are drawn. */
const DRAWN = 24;

/** A symbol with its upper left corner at a place. */
export function symbol(name: SymbolName, x: number, y: number, size: number, stroke: string, weight = 2): string {
  const strokes = symbols[name].map(([element, attributes]) => tag(element, attributes));
  const scale = Math.round((size / DRAWN) * 1000) / 1000;
  return tag(
    'g',
    {
      transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${scale})`,
      fill: 'none',
      stroke,
      'stroke-width': weight,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
    ...strokes,
  );
}

const BADGE = { size: 28, corner: 6, inset: 5 };

/** A symbol on its tinted ground, as at the head of a lifeline; 28 px wide and high. */
export function badge(kind: PartyKind, x: number, y: number, stroke: string, ground: string): string {
  const { size, corner, inset } = BADGE;
  return (
    tag('rect', { x, y, width: size, height: size, rx: corner, fill: ground }) +
    symbol(kind, x + inset, y + inset, size - 2 * inset, stroke)
  );
}
