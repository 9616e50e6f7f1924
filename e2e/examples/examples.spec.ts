import { expect, type Locator, type Page } from '@playwright/test';
import { built } from '../../scripts/examples/build.mjs';
import { examples } from '../../scripts/examples/examples.mjs';
import { test } from '../support/siteTest.ts';

/** Presses the button of the host page, and waits until the lab has gone on and the host has heard of it. */
async function goOnFromHost(page: Page, timeline: Locator): Promise<void> {
  await expect(timeline).toBeVisible();
  const before = Number(await timeline.inputValue());
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'What happens next?' }).click();
  await expect(timeline).toHaveValue(String(before + 1));
  await expect(page.locator('output')).toHaveText('token.response');
}

/** Opens a page whose scripts come once it was drawn; returns what lets them come. */
async function openWithoutScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**', async (route) => {
    if (route.request().resourceType() === 'script') await released;
    await route.continue();
  });
  await page.goto('.', { waitUntil: 'commit' });
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  return release;
}

for (const [name, site] of Object.entries(examples)) {
  test.describe(`the example ${name}`, () => {
    test.use({ site: `${built}${name}/${site}` });

    test('runs the flow, is driven by a button of its page, and hears its events', async ({ page }) => {
      await page.goto('.');
      const flow = page.locator('oauth-flow');
      await flow.scrollIntoViewIfNeeded();
      await goOnFromHost(page, flow.getByRole('slider'));
    });

    test('keeps the room of the element until its script is there', async ({ page }) => {
      const release = await openWithoutScripts(page);
      const flow = page.locator('oauth-flow');
      const room = () =>
        flow.evaluate((element: HTMLElement) => {
          const next = element.nextElementSibling as HTMLElement;
          const toNext = next.offsetTop - element.offsetTop;
          return { defined: element.matches(':defined'), height: element.offsetHeight, toNext };
        });
      const before = await room();
      expect(before).toMatchObject({ defined: false, height: 520 });
      release();
      await expect.poll(room).toEqual({ ...before, defined: true });
      await flow.scrollIntoViewIfNeeded();
      await expect(flow.getByRole('slider')).toBeVisible();
      expect(await room()).toEqual({ ...before, defined: true });
    });
  });
}

test.describe('the example plain-html', () => {
  test.use({ site: `${built}plain-html` });

  test('does the same with an iframe in a sandbox', async ({ page }) => {
    await page.goto('iframe.html');
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await goOnFromHost(page, page.frameLocator('iframe').getByRole('slider'));
  });
});

test.describe('the example starlight', () => {
  test.use({ site: `${built}starlight/dist`, javaScriptEnabled: false });

  // A Firefox that is not Playwright's own cannot be told to run no script.
  test('tells the run without JavaScript @chromium', async ({ page }) => {
    await page.goto('.');
    await expect(page.getByText('invalid_grant').first()).toBeVisible();
  });

  test('shows the picture without JavaScript @chromium', async ({ page }) => {
    await page.goto('.');
    const picture = page.getByRole('img', { name: 'A stolen code meets PKCE' });
    await expect(picture).toBeVisible();
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveJSProperty('naturalWidth', 720);
    await expect(picture).toHaveJSProperty('naturalHeight', 575);
  });
});
