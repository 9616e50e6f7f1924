import { expect, type Locator } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectMoment, expectStep, playerButton, stage, timeline } from './support/lab.ts';
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

/** Two and three runs, each with how it stands at the request that decides. */
const COMPARED = [
  { compare: 'pkce:off,pkce:S256', runs: ['PKCE: Off', 'PKCE: S256'] },
  { compare: 'pkce:off,pkce:plain,pkce:S256', runs: ['PKCE: Off', 'PKCE: plain', 'PKCE: S256'] },
];

/** How much of the way down a part of a run is in sight: 1 is all of it, 0 none. */
const shownOf = (part: Locator): Promise<number> =>
  part.evaluate((element) => {
    const box = element.getBoundingClientRect();
    let [top, bottom] = [box.top, box.bottom];
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      if (getComputedStyle(around).overflowY === 'visible') continue;
      const room = around.getBoundingClientRect();
      [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
    }
    return Math.max(0, bottom - top) / box.height;
  });

for (const { compare, runs } of COMPARED) {
  test(`${runs.length} runs side by side are all seen in an element of the usual height`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const link = `?attack=response&compare=${compare}#step=token.request`;
    for (const { ui, height } of [
      { ui: 'full', height: 576 },
      { ui: 'min', height: 520 },
      { ui: 'none', height: 400 },
    ]) {
      for (const width of [390, 720, 960, 1200, 1300]) {
        await openHost(page, {
          body: element(link, `ui="${ui}" loading="eager"`),
          css: `oauth-flow { width: ${width}px }`,
        });
        const host = flow(page);
        const foot = ui === 'none' ? null : await timeline(host).boundingBox();
        for (const name of runs) {
          const place = `${name}, ui=${ui}, ${width} by ${height}`;
          const run = host.getByRole('region', { name, exact: true }).first();
          const current = run.getByRole('button').and(host.locator('[aria-current]'));
          const parts = {
            verdict: run.getByRole('paragraph').filter({ hasText: 'How things stand' }),
            current,
            pill: run
              .getByRole('listitem')
              .filter({ hasText: /^PKCE: (no|a) challenge/ })
              .last(),
          };
          for (const [what, part] of Object.entries(parts)) {
            await expect(part, `${what} of ${place}`).toBeAttached();
            if (ui === 'none' && width === 390 && runs.length > 2) continue;
            expect.soft(await shownOf(part), `${what} of ${place}`).toBeGreaterThan(0.9);
            expect.soft(await out(host, part), `${what} of ${place}`).toBeLessThan(2);
            const box = await part.boundingBox();
            if (foot) expect.soft((box?.y ?? 0) + (box?.height ?? 0), `${what} of ${place}`).toBeLessThan(foot.y);
          }
          const words = run.getByRole('paragraph').filter({ hasText: 'FreeFlashlight sends the stolen code' });
          await expect(words, place).toHaveCount(ui === 'none' ? 0 : 1);
          if (ui === 'none' || (width === 390 && runs.length > 2)) continue;
          expect.soft(await shownOf(words), `words of ${place}`).toBeGreaterThan(0.3);
        }
      }
    }
  });
}

test('what only an element has is passed over where it makes no sense, and a link that leads nowhere is none', async ({
  page,
}) => {
  const own = 'ui="min" reveal="click" loading="soon" href="javascript:hacked=1" height="300"';
  await openHost(page, { body: element('', own) });
  const host = flow(page);
  await expectStep(host, 0);
  expect((await host.boundingBox())?.height).toBe(300);
  await host.evaluate((shown) => shown.setAttribute('height', 'high'));
  await expect.poll(async () => (await host.boundingBox())?.height).toBe(520);
  await expect(host.getByRole('link', { name: 'Open in the lab' })).toHaveCount(0);
  await expect(host.getByRole('alert')).toHaveCount(0);
});

for (const compare of ['', '&compare=pkce:off,pkce:S256']) {
  test(`with ui=none a bad value is told above the picture${compare && ' of several runs'}`, async ({ page }) => {
    for (const width of [390, 720]) {
      await openHost(page, {
        body: element(`?attack=maybe${compare}#step=nowhere`, 'ui="none" loading="eager"'),
        css: `oauth-flow { width: ${width}px }`,
      });
      const host = flow(page);
      const alert = host.getByRole('alert');
      await expect(alert).toContainText('attack cannot be maybe');
      await expect(alert).toContainText('step cannot be nowhere');
      const picture = host.getByRole('region', { name: /^Sequence diagram/ }).first();
      expect(await out(host, alert)).toBe(0);
      const [said, drawn] = [await alert.boundingBox(), await picture.boundingBox()];
      expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(drawn?.y ?? 0);
      expect(drawn?.height).toBeGreaterThan(150);
      if (compare === '') expect(await out(host, picture)).toBeLessThan(2);
      await host.getByRole('button', { name: 'Close this message' }).click();
      await expect(alert).toHaveCount(0);
    }
  });
}
