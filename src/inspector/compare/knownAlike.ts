import { learnedUntil } from '../../trace/knowledge.ts';
import type { Learning, Secret } from '../../trace/trace.ts';
import { type ComparedRun, isTheSame } from './comparison.ts';

type Run = Pick<ComparedRun, 'trace' | 'cursor'>;

function howKnown({ trace, cursor }: Run, party: string, secret: string): Learning | null {
  return learnedUntil(trace, cursor).find((entry) => entry.party === party && entry.secret === secret)?.how ?? null;
}

/** Every secret of the runs once, in the order of the run that has most. */
export function secretsOfAll(runs: readonly Run[]): readonly Secret[] {
  const all = runs
    .map(({ trace }) => trace.secrets)
    .sort((one, other) => other.length - one.length)
    .flat();
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** Whether a party knows a secret in one run and not in another, or came by it otherwise. At which step does not matter. */
export const knowsOtherwise = (runs: readonly Run[], party: string, secret: string): boolean =>
  !isTheSame(runs.map((run) => howKnown(run, party, secret)));

/** Whether every party of every run knows the same secrets in the same way. */
export function knownAlike(runs: readonly Run[]): boolean {
  const parties = new Set(runs.flatMap(({ trace }) => trace.cast.map(({ id }) => id)));
  return secretsOfAll(runs).every(({ id }) => [...parties].every((party) => !knowsOtherwise(runs, party, id)));
}
