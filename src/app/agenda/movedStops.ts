import type { AgendaProblem } from './problem.ts';

/** Problems that also say where their stop is once others are left out. `numbers`: which of the written stops each is. */
export function withMovedStops(
  problems: readonly AgendaProblem[],
  numbers: readonly number[],
): readonly AgendaProblem[] {
  return problems.map((problem) => {
    const now = problem.stop === null ? 0 : numbers.indexOf(problem.stop) + 1;
    return now === 0 || now === problem.stop ? problem : { ...problem, movedTo: now };
  });
}
