import { cursorOfMoment, type Reel } from '../session/reel.ts';
import type { Stop } from './agenda.ts';
import type { AgendaProblem } from './problem.ts';
import type { ReadAgenda } from './readAgenda.ts';

function stepsFor(field: string, stop: Stop | undefined, reel: Reel | null): readonly string[] | null {
  if (stop === undefined || reel === null) return null;
  const ids = reel.moments.map(({ id }) => id);
  if (field === 'step') return ids;
  return field === 'until' ? ids.slice(stop.step === null ? 0 : (cursorOfMoment(reel, stop.step) ?? 0)) : null;
}

/** What was wrong in a plan, where steps are named as the runs that are here name them: as they can be typed. */
export function withStepsOfRuns(
  { agenda, problems, numbers }: ReadAgenda,
  reelOf: (stop: Stop) => Reel | null,
): readonly AgendaProblem[] {
  return problems.map((problem) => {
    if (problem.stop === null || problem.kind !== 'bad') return problem;
    const stop = agenda?.stops[numbers.indexOf(problem.stop)];
    const allowed = stepsFor(problem.field, stop, stop ? reelOf(stop) : null);
    return allowed === null ? problem : { ...problem, allowed };
  });
}
