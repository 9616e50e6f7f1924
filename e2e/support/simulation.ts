import type { Page } from '@playwright/test';

/** The code that makes runs; the page is opened without it. */
export const SIMULATION = '**/assets/simulation-*.js*';

/** Keeps the simulation back until the answer is called. */
export async function holdSimulation(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SIMULATION, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
