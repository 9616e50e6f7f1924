import type { Step, Trace } from '../../trace/trace.ts';
import type { Reel } from '../session/reel.ts';

/** One moment, as the first of the runs that has it tells it. */
export interface OverviewCard {
  /** Of the reel, from 1. */
  readonly cursor: number;
  readonly step: Step;
  readonly trace: Trace;
  /** What the receivers found, in any of the runs; null where nothing was checked. */
  readonly finding: 'passed' | 'failed' | null;
}

/** Consecutive moments of one phase. */
export interface OverviewPhase {
  readonly phase: string;
  readonly cards: readonly OverviewCard[];
}

function findingOf(steps: readonly Step[]): OverviewCard['finding'] {
  const results = steps.flatMap(({ checks }) => checks.map(({ passed }) => passed));
  if (results.includes(false)) return 'failed';
  return results.includes(true) ? 'passed' : null;
}

function cardsOf({ traces, moments }: Reel): readonly OverviewCard[] {
  return moments.flatMap(({ cursors, present }, index) => {
    const told = traces.flatMap((trace, run) => {
      const step = present[run] ? trace.steps[(cursors[run] ?? 0) - 1] : undefined;
      return step === undefined ? [] : [{ trace, step }];
    });
    const [first] = told;
    return first === undefined
      ? []
      : [{ ...first, cursor: index + 1, finding: findingOf(told.map(({ step }) => step)) }];
  });
}

/** All moments of the runs, in order, by phase. */
export function overviewOf(reel: Reel): readonly OverviewPhase[] {
  const phases: OverviewPhase[] = [];
  for (const card of cardsOf(reel)) {
    const { phase } = card.step;
    const open = phases.at(-1);
    if (open?.phase === phase) phases[phases.length - 1] = { phase, cards: [...open.cards, card] };
    else phases.push({ phase, cards: [card] });
  }
  return phases;
}
