import { planCode } from './planCode.ts';
import type { Course, Ends, PlanCourse, PlanHost } from './planHost.ts';

function planCourse(host: PlanHost): PlanCourse | null {
  return host.plan.get() && (planCode.fetched()?.courseOf(host) ?? null);
}

/** The way through the plan that is open. Where none is, nothing is its affair. */
export function courseOf(host: PlanHost): Course {
  return {
    next: () => planCourse(host)?.next() ?? false,
    back: () => planCourse(host)?.back() ?? false,
  };
}

/** One step further, in the plan that is open, else in the run. */
export function stepOn(host: PlanHost): void {
  if (!courseOf(host).next()) host.lab.play({ type: 'step' });
}

/** One step back, in the plan that is open, else in the run. */
export function stepBack(host: PlanHost): void {
  if (!courseOf(host).back()) host.lab.play({ type: 'back' });
}

/** Whether there is a step before and one behind: in the plan that is open, else in the run. */
export function endsOf(host: PlanHost): Ends {
  const { cursor, reel } = host.lab.state();
  return planCourse(host)?.ends() ?? { atStart: cursor === 0, atEnd: cursor === reel.moments.length };
}
