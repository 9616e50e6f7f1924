import type { Page } from '@playwright/test';

/** Keeps back what is fetched from an address until the answer is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Keeps back a part of the page that is fetched later, by the name of its file. */
export const holdPart = (page: Page, part: string): Promise<() => void> => hold(page, `**/assets/${part}-*.js*`);
