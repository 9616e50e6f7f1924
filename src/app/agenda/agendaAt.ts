import type { Stop } from './agenda.ts';
import type { OpenPlan } from './openPlan.ts';
import type { PlanHost } from './planHost.ts';

/** Where an instructor is in the plan that is open. */
export interface AgendaMoment {
  readonly title: string | null;
  /** The stop that is shown, counted from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly stop: Stop;
  /** Null at the last stop. */
  readonly next: Stop | null;
}

function momentOf(plan: OpenPlan | null): AgendaMoment | null {
  const stop = plan?.agenda.stops[plan.at];
  if (!plan || stop === undefined) return null;
  const { title, stops } = plan.agenda;
  return { title: title ?? null, number: plan.at + 1, count: stops.length, stop, next: stops[plan.at + 1] ?? null };
}

/** The stop that is shown and the one after it, as a store: null while no plan is open. */
export function agendaAt({ plan }: Pick<PlanHost, 'plan'>) {
  let known = { plan: plan.get(), moment: momentOf(plan.get()) };
  return {
    get(): AgendaMoment | null {
      if (plan.get() !== known.plan) known = { plan: plan.get(), moment: momentOf(plan.get()) };
      return known.moment;
    },
    subscribe: plan.subscribe,
  };
}
