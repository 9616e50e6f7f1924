import { expect } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectStep, playerButton } from './support/lab.ts';
import { test } from './support/test.ts';
import { countTravels } from './support/travels.ts';

// A Firefox that cannot be told what a system asks for is started as one that was.
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: [
    ({ launchOptions }, use) => use({ ...launchOptions, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } }),
    { scope: 'worker' },
  ],
});

test('where the system asks for less motion, the messages of an element do not travel @firefox', async ({ page }) => {
  const travels = await countTravels(page);
  await openHost(page, { body: element('') });
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  await playerButton(flow(page), 'Next step').click();
  await expectStep(flow(page), 1);
  expect(await travels()).toBe(0);
});
