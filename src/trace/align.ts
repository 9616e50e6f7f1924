import type { Message, Step, Trace } from './trace.ts';

/** One moment of several runs. */
export interface AlignedMoment {
  readonly id: string;
  /** For each run the cursor that it shows at this moment: at its own step, or at its last one before. */
  readonly cursors: readonly number[];
  /** For each run whether the moment happens in it. */
  readonly present: readonly boolean[];
  /** Whether the runs differ here: the moment is missing in one, or its messages are not the same. */
  readonly differs: boolean;
}

const sameMessage = (one: Message, other: Message) => JSON.stringify(one) === JSON.stringify(other);

const sameStep = (one: Step, other: Step) =>
  one.from === other.from && one.to === other.to && sameMessage(one.message, other.message);

/** All ids, in an order that agrees with every run: an id comes when all that stand before it in any run have come. */
function mergedIds(traces: readonly Trace[]): readonly string[] {
  const before = new Map<string, Set<string>>();
  for (const { steps } of traces) {
    steps.forEach(({ id }, index) => {
      const known = before.get(id) ?? new Set();
      const previous = steps[index - 1]?.id;
      if (previous !== undefined) known.add(previous);
      before.set(id, known);
    });
  }
  const merged: string[] = [];
  while (before.size > 0) {
    const waiting = [...before.keys()];
    // Runs that tell the same moments in another order have none that is next: then the first one goes.
    const next =
      waiting.find((id) => ![...(before.get(id) ?? [])].some((earlier) => before.has(earlier))) ?? waiting[0];
    if (next === undefined) break;
    merged.push(next);
    before.delete(next);
  }
  return merged;
}

/** Lays runs side by side: every moment that any of them has, in order. */
export function align(traces: readonly Trace[]): readonly AlignedMoment[] {
  const indexes = traces.map(({ steps }) => new Map(steps.map(({ id }, index) => [id, index])));
  const reached = traces.map(() => 0);
  return mergedIds(traces).map((id) => {
    const found = indexes.map((index) => index.get(id));
    found.forEach((index, run) => {
      if (index !== undefined) reached[run] = Math.max(reached[run] ?? 0, index + 1);
    });
    const steps = found.map((index, run) => (index === undefined ? undefined : traces[run]?.steps[index]));
    const [first] = steps;
    const differs = steps.some((step) => step === undefined || first === undefined || !sameStep(first, step));
    return { id, cursors: [...reached], present: steps.map((step) => step !== undefined), differs };
  });
}

/** The index of the first moment at which the runs differ, or null where they are the same. */
export function firstDifference(moments: readonly AlignedMoment[]): number | null {
  const index = moments.findIndex(({ differs }) => differs);
  return index < 0 ? null : index;
}
