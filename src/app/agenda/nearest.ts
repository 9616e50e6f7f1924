import { distance } from 'fastest-levenshtein';
import type { AgendaProblem } from './problem.ts';

const inWhole = (name: string) => !name.includes('…');

/** Two letters in the wrong order count as two. */
const MOST_SLIPS = 2;

/** The name that was most likely meant by a mistyped one; null where none is near, or two are alike near. */
export function nearestOf({ kind, field, found, allowed }: AgendaProblem): string | null {
  if (kind !== 'bad' && kind !== 'unknown') return null;
  const typed = (kind === 'bad' ? found : field.slice(field.lastIndexOf('.') + 1)).toLowerCase();
  const [first, second] = allowed
    .filter(inWhole)
    .map((name) => ({ name, slips: distance(typed, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.min(MOST_SLIPS, typed.length / 2, name.length / 2))
    .sort((one, other) => one.slips - other.slips);
  return first === undefined || first.slips === second?.slips ? null : first.name;
}
