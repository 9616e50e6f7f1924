import type { Link } from '../link/parseLink.ts';
import type { Configuration } from '../session/configuration.ts';
import type { Lab } from '../session/lab.ts';
import type { Store } from '../store.ts';
import type { OpenPlan } from './openPlan.ts';

/** What a plan needs of its page. */
export interface PlanHost {
  readonly lab: Lab;
  readonly plan: Store<OpenPlan | null>;
  /** Before a room a plan ends at its last stop; at a desk the run goes on, so that further moments can be looked for. */
  readonly settings: { readonly get: () => { readonly display: { readonly present: boolean } } };
  /** Shows the moment of an id or, where that is null, the beginning. */
  readonly visit: (configuration: Configuration, step: string | null) => void;
}

/** A way through what is shown, for the keys. Each answers whether it was the way's affair. */
export interface Course {
  readonly next: () => boolean;
  readonly back: () => boolean;
}

/** The ends of a way. */
export interface Ends {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The way from stop to stop. */
export interface PlanCourse extends Course {
  readonly ends: () => Ends;
  /** Leads to the beginning of a stop, counted from 0. */
  readonly goTo: (at: number) => void;
}

/** A link that leads to the moment that is meant, and the plan that it brings along; null where there is none. */
export interface FollowedLink {
  readonly link: Link;
  readonly plan: OpenPlan | null;
}

/** What is fetched for a page that has a plan. */
export interface PlanCode {
  /** Null where the plan of the link cannot be read. */
  readonly follow: (link: Link) => FollowedLink | null;
  readonly courseOf: (host: PlanHost) => PlanCourse;
}
