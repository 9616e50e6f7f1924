import { cursorOfMoment } from '../session/reel.ts';
import type { Stop } from './agenda.ts';
import type { OpenPlan } from './openPlan.ts';
import type { Ends, PlanCourse, PlanHost } from './planHost.ts';
import { configurationOf } from './stopAt.ts';

/** The cursors between which a stop lies in what is shown. A moment that did not happen leaves the way to the end open. */
function boundsOf(host: PlanHost, { step, until }: Stop): { readonly from: number; readonly to: number } {
  const { reel } = host.lab.state();
  const from = (step === null ? 0 : cursorOfMoment(reel, step)) ?? 0;
  const to = until === undefined ? from : (cursorOfMoment(reel, until) ?? reel.moments.length);
  return { from, to: Math.max(from, to) };
}

function show(host: PlanHost, plan: OpenPlan, at: number, place: 'beginning' | 'end'): void {
  const stop = plan.agenda.stops[at];
  if (stop === undefined) return;
  host.visit(configurationOf(stop), place === 'end' ? (stop.until ?? stop.step) : stop.step);
  host.plan.set({ ...plan, at });
}

/** The way through the plan that is open: on within a stop, then to the next. At its ends it stays where it is. */
export function planCourseOf(host: PlanHost): PlanCourse {
  const shown = () => {
    const plan = host.plan.get();
    const stop = plan?.agenda.stops[plan.at];
    return plan && stop ? { plan, stop } : null;
  };

  function move(way: 'step' | 'back'): boolean {
    const here = shown();
    if (here === null) return false;
    // The stop that was asked for last is not here yet.
    if (host.lab.state().awaited !== null) return true;
    const { plan, stop } = here;
    const { cursor } = host.lab.state();
    const { from, to } = boundsOf(host, stop);
    if (way === 'step' ? cursor < to : cursor > from) host.lab.play({ type: way });
    else show(host, plan, plan.at + (way === 'step' ? 1 : -1), way === 'step' ? 'beginning' : 'end');
    return true;
  }

  return {
    next: () => move('step'),
    back: () => move('back'),
    ends(): Ends {
      const here = shown();
      if (here === null) return { atStart: false, atEnd: false };
      const { plan, stop } = here;
      const { cursor } = host.lab.state();
      const { from, to } = boundsOf(host, stop);
      return {
        atStart: plan.at === 0 && cursor <= from,
        atEnd: plan.at === plan.agenda.stops.length - 1 && cursor >= to,
      };
    },
    goTo(at) {
      const plan = host.plan.get();
      if (plan) show(host, plan, at, 'beginning');
    },
  };
}
