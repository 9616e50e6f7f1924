import type { PlanCode } from '../../app/agenda/planHost.ts';
import { type Fetched, fetchOnce } from '../../app/fetchOnce.ts';
import type { Link } from '../../app/link/parseLink.ts';

// The build of the element puts this in the place of `app/agenda/planCode.ts`: no attribute carries a plan.

/** There is none. */
export const planCode: Fetched<PlanCode> = fetchOnce(() => Promise.reject(new Error('An element has no plans.')));

export const bringsPlan = () => false;

/** What a link means without its plan. */
export const followPlan = (link: Link) => ({ link: { ...link, plan: null }, plan: null });
