import type { AlignedMoment } from '../trace/align.ts';

/** What is played: one run, or several aligned ones. Cursors go from 0, before the first moment, to `length`. */
export interface Track {
  readonly length: number;
  /** The cursor at which playing stops, because there it was decided; null where nothing had to be. */
  readonly decisive: number | null;
  /** For each phase, in order, the cursor of its first moment. */
  readonly phaseStarts: readonly number[];
  /** How long what is said at a cursor takes to read at normal speed, in milliseconds. */
  readonly readingTime: (cursor: number) => number;
}

/** The nearest cursor that the track has. */
export function cursorWithin({ length }: Track, cursor: number): number {
  if (Number.isNaN(cursor)) return 0;
  return Math.min(Math.max(0, Math.trunc(cursor)), length);
}

/** The first moment of the next phase; at the last phase the end. */
export function nextPhase({ phaseStarts, length }: Track, cursor: number): number {
  return phaseStarts.find((start) => start > cursor) ?? length;
}

/** The first moment of this phase, or of the one before where the cursor stands there; before the first phase 0. */
export function previousPhase({ phaseStarts }: Track, cursor: number): number {
  return phaseStarts.findLast((start) => start < cursor) ?? 0;
}

/** The cursor at which each stretch of one phase begins. */
export function phaseStartsOf(
  moments: readonly AlignedMoment[],
  phaseOf: (id: string) => string | undefined,
): readonly number[] {
  let open: string | undefined;
  return moments.flatMap(({ id }, index) => {
    const phase = phaseOf(id);
    if (phase === open) return [];
    open = phase;
    return [index + 1];
  });
}
