import { type Fetched, fetchOnce } from '../fetchOnce.ts';
import { PLAN_PARAMETER } from '../link/linkedPlan.ts';
import type { Link } from '../link/parseLink.ts';
import { shortened } from '../link/warning.ts';
import type { FollowedLink, PlanCode } from './planHost.ts';

/** What a page with a plan takes. A page without one does without it. */
export const planCode: Fetched<PlanCode> = fetchOnce(async () => (await import('./plans.ts')).plans);

/** Whether an address brings a plan along: it can be read once `planCode` is here. */
export const bringsPlan = ({ hash }: { readonly hash: string }) => hash.includes(`${PLAN_PARAMETER}=`);

/** A link without its plan, which it says. */
function withoutPlan(link: Link): FollowedLink {
  const value = shortened(link.plan?.written ?? '');
  const warning = { kind: 'bad', parameter: PLAN_PARAMETER, value, used: null } as const;
  return { link: { ...link, plan: null, warnings: [...link.warnings, warning] }, plan: null };
}

/** What a link means, plan and moment. */
export function followPlan(link: Link): FollowedLink {
  if (link.plan === null) return { link, plan: null };
  return planCode.fetched()?.follow(link) ?? withoutPlan(link);
}
