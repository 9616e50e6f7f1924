import { useSyncExternalStore } from 'react';
import { useLabState, usePage } from '../page/PageContext.ts';
import { endsOf } from './course.ts';
import type { Ends } from './planHost.ts';

/** Whether there is a step before and one behind, also in the plan that is open. */
export function useEnds(): Ends {
  const page = usePage();
  useLabState();
  useSyncExternalStore(page.plan.subscribe, page.plan.get, page.plan.get);
  return endsOf(page);
}
