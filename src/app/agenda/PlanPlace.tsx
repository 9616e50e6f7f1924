import { useSyncExternalStore } from 'react';
import { WhenFetched } from '../later.tsx';
import { planBar } from '../layout/laterViews.ts';
import { usePage } from '../page/PageContext.ts';

/** Where the bar of the plan stands while one is open. */
export function PlanPlace({ onEdit }: { readonly onEdit: () => void }) {
  const { plan } = usePage();
  const isOpen = useSyncExternalStore(plan.subscribe, plan.get, () => null) !== null;
  return isOpen && <WhenFetched view={planBar} props={{ onEdit }} />;
}
