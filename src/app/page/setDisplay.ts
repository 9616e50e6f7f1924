import type { Display } from '../link/display.ts';
import type { Page } from './page.ts';

/** Changes how the lab stands in its surroundings. */
export function setDisplay({ settings }: Pick<Page, 'settings'>, part: Partial<Display>): void {
  const now = settings.get();
  settings.set({ ...now, display: { ...now.display, ...part } });
}
