import type { Check, Step } from '../../trace/trace.ts';
import { type Frame, MOST_STAMPS } from './frame.ts';

/** One line of what the receiver found. */
export type Stamp =
  | { readonly kind: 'check'; readonly check: Check }
  /** Further checks that did not pass; `failed` where one of them failed, else they all had nothing to check. */
  | { readonly kind: 'rest'; readonly count: number; readonly failed: boolean; readonly first: boolean }
  | { readonly kind: 'passed'; readonly count: number; readonly others: 'none' | 'before' | 'beside' };

const restStamp = (rest: readonly Check[], first: boolean): readonly Stamp[] =>
  rest.length === 0
    ? []
    : [{ kind: 'rest', count: rest.length, failed: rest.some(({ passed }) => passed === false), first }];

/** Whether others are told too: all of them came after those that passed, or not. */
function othersOf(checks: readonly Check[], told: number): 'none' | 'before' | 'beside' {
  if (told === 0) return 'none';
  return checks.at(-1)?.passed === false ? 'before' : 'beside';
}

/**
 * What failed first, then what had nothing to check, then how many passed. The checks that the story turns on are told
 * by name, however they came out; others that had nothing to check only where it is one. At most `MOST_STAMPS` lines.
 */
export function stampsOf({ checks }: Pick<Step, 'checks'>, decisive: readonly string[]): readonly Stamp[] {
  const isDecisive = ({ check }: Check) => decisive.includes(check);
  const failed = checks.filter(({ passed }) => passed === false);
  const unchecked = checks.filter(({ passed }) => passed === null);
  const passed = checks.filter((check) => check.passed === true && !isDecisive(check)).length;
  const told = [
    ...failed.filter(isDecisive),
    ...failed.filter((check) => !isDecisive(check)),
    ...checks.filter((check) => check.passed !== false && isDecisive(check)),
  ];
  const others = unchecked.filter((check) => !isDecisive(check));
  const room = MOST_STAMPS - (passed > 0 ? 1 : 0);
  const all = [...told, ...others];
  const keptAtMost = all.length <= room && others.length < 2 ? all.length : Math.min(told.length, room - 1);
  const kept = all.slice(0, keptAtMost);
  const rest = all.slice(keptAtMost);
  return [
    ...kept.map((check): Stamp => ({ kind: 'check', check })),
    ...restStamp(rest, kept.length === 0),
    ...(passed > 0 ? [{ kind: 'passed', count: passed, others: othersOf(checks, all.length) } as const] : []),
  ];
}

/** The box in which stamps stand one under the other, in CSS pixels. Exactly one of `left` and `right` bounds it. */
export interface StampBox {
  /** From the top of the row. */
  readonly top: number;
  readonly side: 'left' | 'right';
  /** The distance from that side of the stage. */
  readonly offset: number;
  readonly widest: number;
}

/** Half of a lifeline's surroundings that stamps keep free. */
const BESIDE = 12;

/** Stamps that have less room than this beside their lifeline cross it instead; in characters of a note. */
const NARROWEST = 52;

/**
 * Stamps stand below their row on the side from which the message came, and stay on the stage.
 * `x` is the receiver's lifeline, `direction` that of the arrow.
 */
export function stampBox(frame: Frame, x: number, direction: 1 | -1): StampBox {
  const widthOnStage = frame.width - 2 * frame.margin;
  const fromRight = direction === 1;
  const wanted = fromRight ? frame.width - (x - BESIDE) : x + BESIDE;
  const narrowest = Math.min(NARROWEST * frame.noteCharWidth, widthOnStage);
  const offset = Math.max(frame.margin, Math.min(wanted, frame.width - frame.margin - narrowest));
  return {
    top: frame.pitch + 4,
    side: fromRight ? 'right' : 'left',
    offset,
    widest: frame.width - frame.margin - offset,
  };
}
