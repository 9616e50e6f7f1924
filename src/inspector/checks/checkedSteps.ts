import type { Trace } from '../../trace/trace.ts';

/** A step at which something was checked, by its number, and what came of it. */
export interface CheckedStep {
  readonly step: number;
  readonly by: string;
  readonly passed: number;
  readonly failed: number;
  readonly nothing: number;
}

/** Every step up to a moment whose receiver checked something, the latest first. */
export function checkedSteps(trace: Trace, cursor: number): readonly CheckedStep[] {
  return trace.steps
    .slice(0, cursor)
    .flatMap(({ checks, to }, index) => {
      const count = (outcome: boolean | null) => checks.filter(({ passed }) => passed === outcome).length;
      const [first] = checks;
      if (first === undefined) return [];
      return { step: index + 1, by: first.by ?? to, passed: count(true), failed: count(false), nothing: count(null) };
    })
    .reverse();
}
