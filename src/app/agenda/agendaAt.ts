import type { Stop } from './agenda.ts';
import type { OpenPlan } from './openPlan.ts';

/** Where an instructor is in a plan. */
export interface AgendaMoment {
  readonly stop: Stop;
  /** Null at the last stop. */
  readonly next: Stop | null;
}

/** The stop that is shown and the one after it; null where no plan is open. */
export function agendaAt(plan: OpenPlan | null): AgendaMoment | null {
  const stop = plan?.agenda.stops[plan.at];
  return plan && stop ? { stop, next: plan.agenda.stops[plan.at + 1] ?? null } : null;
}
