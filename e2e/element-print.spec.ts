import { expect } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectStep, stage } from './support/lab.ts';
import { showPrinted } from './support/printed.ts';
import { test } from './support/test.ts';

const TEXT = '<a href="transcript.html">The transcript</a>';

test('in print there is what stands in it @firefox', async ({ page }) => {
  await openHost(page, { body: element('', '', TEXT) });
  await expectStep(flow(page), 0);
  await showPrinted(page);
  await expect(page.getByRole('link', { name: 'The transcript' })).toBeVisible();
  await expect(stage(flow(page))).toBeHidden();
});

test('its picture is printed above what stands in it, unless that has one of its own', async ({ page }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="454"/>';
  await page.route('**/host/day.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  const waiting = 'poster="day.svg" reveal="interaction"';
  await openHost(page, {
    body:
      element('', waiting) + element('', waiting, TEXT) + element('', waiting, '<p><img src="day.svg" alt="" /></p>'),
  });
  const poster = (nth: number) => flow(page, nth).locator('[part="poster"]');
  await expect(poster(2)).toBeVisible();
  await showPrinted(page);
  for (const nth of [0, 1]) await expect(poster(nth)).toBeVisible();
  await expect(page.getByRole('link', { name: 'The transcript' })).toBeVisible();
  await expect(poster(2)).toBeHidden();
  await expect(flow(page).getByRole('button')).toHaveCount(0);
});

test('its picture is printed no larger than it is, whatever height the element has on the screen', async ({ page }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="390" height="600"/>';
  await page.route('**/host/day.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await openHost(page, {
    body: `${element('', 'poster="day.svg" reveal="interaction"')}<p id="after">After</p>`,
    css: 'oauth-flow { block-size: 300px }',
  });
  const poster = flow(page).locator('[part="poster"]');
  await expect(poster).toBeVisible();
  await showPrinted(page);
  await expect.poll(async () => (await poster.boundingBox())?.width).toBe(390);
  const { y, height } = (await poster.boundingBox()) ?? { y: 0, height: 0 };
  expect(height).toBe(600);
  expect((await page.locator('#after').boundingBox())?.y).toBeGreaterThanOrEqual(y + height);
});

test('a lab with nothing in its element is printed as it stands @firefox', async ({ page }) => {
  await openHost(page, { body: element('#step=3') });
  await expectStep(flow(page), 3);
  await showPrinted(page);
  expect((await flow(page).boundingBox())?.height).toBe(576);
  await expect(stage(flow(page))).toBeVisible();
});
