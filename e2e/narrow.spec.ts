import { devices, expect, type Locator, type Page } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import {
  caption,
  expectMoment,
  expectNotice,
  expectStep,
  messages,
  openLab,
  option,
  playerButton,
  rawMessage,
  stage,
  tab,
  tabPanel,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

const { viewport: _, defaultBrowserType: __, ...phone } = devices['Pixel 7'];

const isScrolledSideways = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > document.documentElement.clientWidth);

/** Of the labels that are cut, those whose last line ends in an ellipsis of their own, so that two of them would stand there. */
const doublyCut = (labels: Locator): Promise<readonly string[]> =>
  labels.evaluateAll((labels) =>
    labels.flatMap((label) => {
      const { bottom, height } = label.getBoundingClientRect();
      const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      let shown = '';
      for (let node = walker.nextNode(); node !== null && height > 0; node = walker.nextNode()) {
        for (const [index, sign] of [...(node.textContent ?? '')].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          if (range.getBoundingClientRect().bottom > bottom + 2) return shown.endsWith('…') ? [shown] : [];
          shown += sign;
        }
      }
      return [];
    }),
  );

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]) {
  test.describe(`on a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ ...phone, viewport });

    test('the story is told by touch alone', async ({ page }) => {
      await openLab(page);
      expect(await isScrolledSideways(page)).toBe(false);
      await expect(stage(page).getByText('Keeps the photos of Ada')).toHaveCount(1);
      const attack = page.getByRole('group', { name: 'Attack', exact: true });
      const pkce = page.getByRole('group', { name: 'PKCE', exact: true });
      await attack.getByRole('radio', { name: 'Takes redirect', exact: true }).tap();
      await pkce.getByRole('radio', { name: 'Off', exact: true }).tap();
      await page.getByRole('button', { name: 'Start', exact: true }).tap();
      await expectStep(page, 1);
      await playerButton(page, 'Next step').tap();
      await expectStep(page, 2);
      await playerButton(page, 'Decisive step').tap();
      await expectMoment(page, 'Token request');
      await expect(caption(page)).toContainText('Acme Login cannot tell the thief from the app');
      const current = messages(page).getByRole('button', { name: /^Step 19: / });
      await expect(current).toBeInViewport({ ratio: 0.9 });
      await expect(stage(page).getByText('PKCE: no challenge stored, nothing to prove')).toBeInViewport();
      await playerButton(page, 'Last step').tap();
      await expect(verdict(page)).toContainText('Breached: FreeFlashlight has Ada’s photos');
      await pkce.getByRole('radio', { name: 'S256', exact: true }).tap();
      await expectNotice(page, 'PKCE: Off → S256');
      await expect(verdict(page)).toContainText('Held, but Photo Printer waits in vain');
      await messages(page)
        .getByRole('button', { name: /^Step 18: / })
        .tap();
      await expectMoment(page, 'Redirect reaches FreeFlashlight');
      expect(await isScrolledSideways(page)).toBe(false);
    });

    test('the inspector comes as a sheet, with every tab, and goes again', async ({ page }) => {
      await openLab(page, '?attack=response#step=token.request');
      await expect(tab(page, 'Checks')).toHaveCount(0);
      const inspect = playerButton(page, 'Inspect this step');
      await inspect.tap();
      const sheet = page.getByRole('dialog', { name: 'Inspector' });
      await expect(rawMessage(page)).toBeVisible();
      for (const name of ['Checks', 'Who knows', 'Ada sees', 'States', 'On the wire']) {
        await tab(page, name).tap();
        await expect(tabPanel(page).getByRole('heading').first()).toBeVisible();
        expect(await isScrolledSideways(page)).toBe(false);
      }
      await sheet.getByRole('button', { name: 'Close the inspector' }).tap();
      await expect(sheet).toBeHidden();
      await expect(inspect).toBeFocused();
      await inspect.tap();
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();
      await inspect.tap();
      await page.touchscreen.tap(viewport.width / 2, 12);
      await expect(sheet).toBeHidden();
    });

    test('the menu of stories is in sight, in one line with the rest of the bar', async ({ page }) => {
      await openLab(page);
      const menu = page.getByRole('combobox', { name: 'Scenario' });
      await expect(menu).toBeInViewport({ ratio: 1 });
      expect((await menu.boundingBox())?.width).toBeGreaterThan(100);
      expect((await page.getByRole('banner').boundingBox())?.height).toBeLessThan(56);
      await menu.selectOption('Bring your own client');
      await expect(page).toHaveURL(/scenario=sandbox/);
      expect(await isScrolledSideways(page)).toBe(false);
    });

    test('what keys and marks mean can be read without a key', async ({ page }) => {
      await openLab(page);
      await page.getByRole('button', { name: 'Keys' }).tap();
      await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Marks on the timeline');
    });

    test('the switches beside the main ones and the transcript are in reach', async ({ page }) => {
      await openLab(page);
      await page.getByText(/^More switches/).tap();
      await option(page, 'Consent', 'Deny').tap();
      await expect(page.getByText('More switches (1 changed)')).toBeVisible();
      expect(await isScrolledSideways(page)).toBe(false);
      await page.getByText(/^More switches/).tap();
      await page.getByRole('button', { name: 'Close this message' }).tap();
      await page.getByRole('button', { name: 'Transcript' }).tap();
      await expect(
        page.getByRole('region', { name: 'Transcript' }).getByText('Authorization request').first(),
      ).toBeVisible();
      expect(await isScrolledSideways(page)).toBe(false);
    });
  });
}

test('the menu of stories shows its title on the narrowest phone, and another story leaves the player in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openLab(page);
  const expectPlayerInSight = async () => {
    await expect(playerButton(page, 'Next step')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('slider')).toBeInViewport({ ratio: 1 });
  };
  const menu = page.getByRole('combobox', { name: 'Scenario' });
  expect((await menu.boundingBox())?.width).toBeGreaterThan(280);
  await expectPlayerInSight();
  await menu.selectOption('Bring your own client');
  await expect(page).toHaveURL(/scenario=sandbox/);
  await expect(page.getByRole('group', { name: 'Flow' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close this message' })).toHaveCount(0);
  await expectPlayerInSight();
  expect(await crowding(page)).toEqual([]);
  expect(await isScrolledSideways(page)).toBe(false);
  await menu.selectOption('Stolen code on a phone');
  await option(page, 'PKCE', 'Off').check();
  await expect(page.getByRole('button', { name: 'Close this message' })).toBeInViewport({ ratio: 1 });
  await expectPlayerInSight();
  await page.setViewportSize({ width: 320, height: 568 });
  const [chosen, switches] = await Promise.all([
    menu.boundingBox(),
    page.getByRole('group', { name: 'Attack', exact: true }).boundingBox(),
  ]);
  expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThan(switches?.y ?? 0);
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
]) {
  test.describe(`step by step on a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ ...phone, viewport });

    for (const link of ['?attack=request-and-response&pkce=plain', '?attack=response&redirect=claimed-https']) {
      test(`the words keep their place and every card is in sight, at ${link}`, async ({ page }) => {
        await openLab(page, `${link}#step=1`);
        const last = Number(await page.getByRole('slider').getAttribute('max'));
        const top = async () => (await caption(page).boundingBox())?.y;
        // Hard words are marked when the browser has time for it.
        await expect(caption(page).getByRole('button').first()).toBeVisible();
        const place = await top();
        for (let step = 1; step < last; step += 1) {
          await expectStep(page, step);
          await expect.poll(top).toBe(place);
          await expect(caption(page).getByRole('paragraph').last()).toBeInViewport({ ratio: 1 });
          await expect(
            messages(page)
              .locator('li')
              .filter({ has: page.locator('[aria-current]') }),
          ).toBeInViewport({
            ratio: 0.98,
          });
          await playerButton(page, 'Next step').tap();
        }
        await expectStep(page, last);
        await expect(caption(page).getByRole('button').last()).toBeInViewport({ ratio: 1 });
      });
    }
  });
}

test('a label that is cut ends in one ellipsis', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  const labels = page.getByRole('list', { name: 'Messages so far' }).locator('code');
  for (const link of ['&compare=pkce:off,pkce:plain', '&pkce=off']) {
    await openLab(page, `?attack=response${link}#step=token.request`);
    for (const width of [320, 340, 360, 390, 420]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(labels.last()).toBeVisible();
      expect.soft(await doublyCut(labels), `${link} ${width}`).toEqual([]);
    }
  }
});
