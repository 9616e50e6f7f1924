import { shortened } from '../link/warning.ts';
import { cursorOfMoment, type Reel } from '../session/reel.ts';
import type { Agenda, Stop } from './agenda.ts';
import { lengthened } from './edit.ts';
import { withMovedStops } from './movedStops.ts';
import type { AgendaProblem } from './problem.ts';

function withoutStep(agenda: Agenda, at: number): Agenda {
  return { ...agenda, stops: agenda.stops.map((stop, index) => (index === at ? { ...stop, step: null } : stop)) };
}

/**
 * Finds the moments of a plan in the runs that are here: what does not happen there is told and taken away. `numbers`
 * says which of the written stops each one is.
 */
export function withKnownMoments(
  agenda: Agenda,
  numbers: readonly number[],
  reelOf: (stop: Stop) => Reel | null,
): { readonly agenda: Agenda; readonly problems: readonly AgendaProblem[] } {
  const problems: AgendaProblem[] = [];
  let known = agenda;
  for (const [at, stop] of agenda.stops.entries()) {
    const reel = reelOf(stop);
    if (reel === null) continue;
    const bad = (field: 'step' | 'until', found: string, allowed: readonly string[]) =>
      problems.push({
        kind: 'bad',
        stop: numbers[at] ?? at + 1,
        field,
        found: shortened(found),
        allowed,
        remedy: 'default',
      });
    const ids = reel.moments.map(({ id }) => id);
    const from = stop.step === null ? 0 : cursorOfMoment(reel, stop.step);
    if (stop.step !== null && from === null) {
      bad('step', stop.step, ids);
      known = withoutStep(known, at);
    }
    if (stop.until === undefined) continue;
    const to = cursorOfMoment(reel, stop.until);
    if (to !== null && to > (from ?? 0)) continue;
    bad('until', stop.until, ids.slice(from ?? 0));
    known = lengthened(known, at, null);
  }
  return { agenda: known, problems: withMovedStops(problems, numbers) };
}
