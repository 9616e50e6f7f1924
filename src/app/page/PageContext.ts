import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LabState } from '../session/labState.ts';
import type { Page, PageSettings } from './page.ts';

export const PageContext = createContext<Page | null>(null);

/** The page that this component is part of. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('this component is part of no page');
  return page;
}

/** What the lab shows now. */
export function useLabState(): LabState {
  const { lab } = usePage();
  return useSyncExternalStore(lab.subscribe, lab.state, lab.state);
}

export function usePageSettings(): PageSettings {
  const { settings } = usePage();
  return useSyncExternalStore(settings.subscribe, settings.get, settings.get);
}
