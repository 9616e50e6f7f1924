import { standpoints } from '../states/standpoints.ts';
import { type ComparedRun, isTheSame } from './comparison.ts';

type Run = Pick<ComparedRun, 'trace' | 'cursor'>;

/** The ids of the parties that stand in the same states in every run; one that a run lacks is none of them. */
export function standAlike(runs: readonly Run[]): ReadonlySet<string> {
  const stands = runs.map(({ trace, cursor }) => standpoints(trace, cursor));
  const [first = []] = stands;
  const statesOf = (party: string) =>
    stands.map((parties) => parties.find((stand) => stand.party.id === party)?.machines ?? null);
  return new Set(first.map(({ party }) => party.id).filter((party) => isTheSame(statesOf(party))));
}
