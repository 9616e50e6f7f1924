import { expect, type Locator } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectMoment, playerButton, stage, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

const SIZES = [320, 390, 600, 720, 900, 1100].flatMap((width) => [360, 480, 576].map((height) => ({ width, height })));

const THEFT = '?attack=response&pkce=off#step=token.request';

/** Of the names in the heads those of which a word begins on one line and ends on another. */
const brokenNames = (within: Locator): Promise<readonly string[]> =>
  within.locator('li strong').evaluateAll((names) =>
    names.flatMap((name) => {
      const text = name.firstChild;
      if (!(text instanceof Text)) return [];
      const range = document.createRange();
      const isBroken = [...text.data.matchAll(/\S+/g)].some(({ 0: word, index }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      });
      return isBroken ? [text.data] : [];
    }),
  );

/** How far something stands out of the element above and below, in CSS pixels. */
async function out(host: Locator, part: Locator): Promise<number> {
  const [around, box] = [await host.boundingBox(), await part.boundingBox()];
  if (!around || !box) return Number.POSITIVE_INFINITY;
  return Math.max(0, around.y - box.y, box.y + box.height - around.y - around.height);
}

for (const ui of ['full', 'min', 'none']) {
  test(`with ui=${ui} every size shows the current step, the player, and names with whole words`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const body = SIZES.map(({ width, height }) => element(THEFT, `ui="${ui}" height="${height}" id="w${width}"`));
    const css = [...new Set(SIZES.map(({ width }) => width))].map((width) => `#w${width} { width: ${width}px }`);
    await openHost(page, { body: body.join(''), css: css.join('') });
    for (const [nth, { width, height }] of SIZES.entries()) {
      const place = `${width} by ${height}`;
      const host = flow(page, nth);
      await host.scrollIntoViewIfNeeded();
      const picture = host.getByRole('region', { name: /^Sequence diagram/ });
      const current = picture.getByRole('button').and(host.locator('[aria-current]'));
      await expect(current, place).toBeVisible();
      expect.soft(await out(host, current), place).toBeLessThan(2);
      expect.soft(await brokenNames(picture), place).toEqual([]);
      if (ui === 'none') continue;
      expect.soft(await out(host, timeline(host)), place).toBe(0);
      expect.soft(await out(host, playerButton(host, 'Next step')), place).toBe(0);
      const [row, player] = [await current.boundingBox(), await timeline(host).boundingBox()];
      expect.soft(row && player && row.y + row.height <= player.y, place).toBe(true);
    }
  });
}

test('a name that an author chose is cut with its title and never broken', async ({ page }) => {
  const name = 'CompassAndLevelAndRulerAndFlashlight';
  await openHost(page, {
    body: element(`?names=server:${name}&attack=response#step=token.request`),
    css: 'oauth-flow { width: 900px }',
  });
  await expectMoment(flow(page), 'Token request');
  await expect(stage(flow(page))).toBeVisible();
  expect(await brokenNames(stage(flow(page)))).toEqual([]);
  await expect(stage(flow(page)).locator('li strong').filter({ hasText: name })).toHaveAttribute('title', name);
});
