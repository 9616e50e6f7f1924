import type { Page } from '@playwright/test';
import { openLab } from './lab.ts';

/** Opens the lab with a clock that stands still until the test moves it. */
export async function openStopped(page: Page, link = ''): Promise<void> {
  await page.clock.install({ time: '2026-01-01T12:00:00Z' });
  await openLab(page, link);
  await page.clock.pauseAt('2026-01-01T13:00:00Z');
}
