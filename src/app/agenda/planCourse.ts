import type { LabState } from '../session/labState.ts';
import { boundsOf } from './boundsOf.ts';
import type { OpenPlan } from './openPlan.ts';
import type { Ends, PlanCourse, PlanHost } from './planHost.ts';
import { configurationOf } from './stopAt.ts';

function show(host: PlanHost, plan: OpenPlan, at: number, place: 'beginning' | 'end'): boolean {
  const stop = plan.agenda.stops[at];
  if (stop === undefined) return false;
  host.visit(configurationOf(stop), place === 'end' ? (stop.until ?? stop.step) : stop.step);
  host.plan.set({ ...plan, at });
  return true;
}

/** Where a plan ends, a room sees nothing else. */
const staysThere = (host: PlanHost) => host.settings.get().display.present;

/** A stop that was asked for and is on its way is waited for. Where it cannot come, what is shown is a run like others. */
const isComing = (here: Pick<LabState, 'awaited'> | null) => here?.awaited?.simulation === 'coming';

/** The way through the plan that is open: on within a stop, then to the next. */
export function planCourseOf(host: PlanHost): PlanCourse {
  const shown = () => {
    const plan = host.plan.get();
    const stop = plan?.agenda.stops[plan.at];
    return plan && stop ? { plan, stop, ...boundsOf(stop, host.lab.state().reel), ...host.lab.state() } : null;
  };

  function next(): boolean {
    const here = shown();
    if (here === null || here.awaited !== null) return isComing(here);
    if (here.cursor >= here.to) return show(host, here.plan, here.plan.at + 1, 'beginning') || staysThere(host);
    host.lab.play({ type: 'step' });
    return true;
  }

  function back(): boolean {
    const here = shown();
    if (here === null || here.awaited !== null) return isComing(here);
    if (here.cursor <= here.from) return show(host, here.plan, here.plan.at - 1, 'end') || staysThere(host);
    host.lab.play({ type: 'back' });
    return true;
  }

  return {
    next,
    back,
    ends(): Ends {
      const here = shown();
      if (here === null) return { atStart: false, atEnd: false };
      const { plan, cursor, from, to, reel } = here;
      const [first, last] = staysThere(host) ? [from, to] : [0, reel.moments.length];
      return {
        atStart: plan.at === 0 && cursor <= Math.min(from, first),
        atEnd: plan.at === plan.agenda.stops.length - 1 && cursor >= Math.max(to, last),
      };
    },
    goTo(at) {
      const plan = host.plan.get();
      if (plan) show(host, plan, at, 'beginning');
    },
  };
}
