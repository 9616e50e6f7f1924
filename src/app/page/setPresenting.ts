import type { Page } from './page.ts';

/** Turns presenter mode on or off. */
export function setPresenting({ settings }: Pick<Page, 'settings'>, present: boolean): void {
  const now = settings.get();
  settings.set({ ...now, display: { ...now.display, present } });
}
