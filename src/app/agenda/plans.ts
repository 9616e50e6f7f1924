import { AT_PARAMETER, type LinkedPlan } from '../link/linkedPlan.ts';
import type { Link } from '../link/parseLink.ts';
import type { LinkWarning } from '../link/warning.ts';
import { decompressed } from './compressed.ts';
import type { OpenPlan } from './openPlan.ts';
import { planCourseOf } from './planCourse.ts';
import type { FollowedLink, PlanCode } from './planHost.ts';
import { planned } from './planned.ts';
import { readAgenda } from './readAgenda.ts';
import { configurationOf } from './stopAt.ts';

function openIn({ written, at }: LinkedPlan): OpenPlan | null {
  const text = decompressed(written);
  const { agenda, problems } = text === null ? { agenda: null, problems: [] } : readAgenda(text);
  return agenda && planned(agenda, at - 1, problems);
}

/** A link without a step leads to its stop, whatever its query says. */
function toStop(link: Link, { agenda, at }: OpenPlan): Link {
  const stop = agenda.stops[at];
  if (stop === undefined || link.step !== null) return link;
  return { ...link, configuration: configurationOf(stop), step: stop.step };
}

function follow(link: Link): FollowedLink | null {
  const plan = link.plan && openIn(link.plan);
  if (link.plan === null || plan === null) return null;
  const [wanted, used] = [link.plan.at, plan.at + 1];
  const elsewhere: LinkWarning = { kind: 'bad', parameter: AT_PARAMETER, value: String(wanted), used: String(used) };
  const warnings = used === wanted ? link.warnings : [...link.warnings, elsewhere];
  return { link: { ...toStop(link, plan), plan: { written: plan.written, at: used }, warnings }, plan };
}

/** Reading a plan from its link, and the way through it. */
export const plans: PlanCode = { follow, courseOf: planCourseOf };
