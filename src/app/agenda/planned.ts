import type { Agenda } from './agenda.ts';
import { compressed } from './compressed.ts';
import type { OpenPlan } from './openPlan.ts';
import type { AgendaProblem } from './problem.ts';
import { agendaText } from './writeAgenda.ts';

/** Opens a plan at a stop, or the nearest that it has; null where it has none. */
export function planned(agenda: Agenda, at: number, problems: readonly AgendaProblem[] = []): OpenPlan | null {
  const last = agenda.stops.length - 1;
  if (last < 0) return null;
  return { agenda, written: compressed(agendaText(agenda)), at: Math.min(Math.max(0, at), last), problems };
}
