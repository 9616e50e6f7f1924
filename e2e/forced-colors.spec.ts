import { expect, type Locator, type Page } from '@playwright/test';
import { choose, openLab, option, playerButton, rawMessage, stage } from './support/lab.ts';
import { contrastWithin, differingPixels } from './support/pictures.ts';
import { test } from './support/test.ts';

/** Of colours whose channels go from 0 to 255: so far apart that a shape can be made out. */
const SEEN = 60;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
});

/** The contrast inside of every one of some controls that is in the window, the least of them first. */
async function leastSeen(page: Page, controls: Locator): Promise<readonly (readonly [number, string])[]> {
  const seen: [number, string][] = [];
  for (const control of await controls.filter({ visible: true }).all()) {
    const name = (await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '';
    seen.push([await contrastWithin(page, await control.screenshot()), name]);
  }
  return seen.sort(([one], [other]) => one - other);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, every control can be seen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    await expect(rawMessage(page)).toBeVisible();
    const bars = page.getByRole('banner').or(page.getByRole('region', { name: 'Switches' }));
    for (const controls of [
      bars.getByRole('button'),
      page.getByRole('group', { name: 'Attack' }),
      page.getByRole('tab'),
      page.getByRole('slider'),
      page.getByRole('combobox', { name: 'Speed' }),
      stage(page).getByRole('listitem').filter({ hasText: 'PKCE: no challenge' }),
    ]) {
      const seen = await leastSeen(page, controls);
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter(([contrast]) => contrast < SEEN)).toEqual([]);
    }
  });
}

test('in forced colours, what is chosen looks otherwise than what is not', async ({ page }) => {
  await openLab(page, '#step=token.request');
  const shot = (control: Locator) => control.locator('xpath=..').screenshot();
  const chosen = option(page, 'PKCE', 'plain');
  const before = await shot(chosen);
  await choose(page, 'PKCE', 'plain');
  await page.getByRole('button', { name: 'Close this message' }).click();
  expect(await differingPixels(page, before, await shot(chosen))).toBeGreaterThan(20);
  const tab = page.getByRole('tab', { name: 'Checks' });
  const unselected = await tab.screenshot();
  await tab.click();
  await playerButton(page, 'Next step').focus();
  expect(await differingPixels(page, unselected, await tab.screenshot())).toBeGreaterThan(20);
});
