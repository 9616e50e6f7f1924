import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { choose, expectStep, messages, openLab, playerButton, rawMessage, tab, tabPanel } from './support/lab.ts';
import { test } from './support/test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Each looks at many screens, and every look takes its time where a machine has other work.
test.describe.configure({ timeout: 600_000 });

/** Looks for violations in the page as it stands, and names each with its first place. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const named = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target} ${html.slice(0, 120)}`)[0]}`,
  );
  expect.soft(named, screen).toEqual([]);
}

/** Parts of the page come when the browser has time for them; the shortcuts lead to all of them. */
async function expectShortcuts(page: Page): Promise<void> {
  for (const shortcut of await page.getByRole('navigation', { name: 'Shortcuts' }).getByRole('link').all()) {
    const place = page.locator((await shortcut.getAttribute('href')) ?? '');
    await expect(place).toBeAttached();
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('the diagram and every tab of the inspector have no violation', async ({ page }) => {
      await openLab(page, '?attack=response&pkce=off');
      await expectShortcuts(page);
      await expectAccessible(page, 'the first frame');
      await playerButton(page, 'Decisive step').click();
      await expect(rawMessage(page)).toBeVisible();
      await page.getByRole('button', { name: 'code, held by FreeFlashlight' }).click();
      await expectAccessible(page, 'On the wire');
      for (const name of ['Checks', 'Who knows', 'Ada sees', 'States']) {
        await tab(page, name).click();
        await expectAccessible(page, name);
      }
      await messages(page)
        .getByRole('button', { name: /^Sign-in and consent/ })
        .click();
      await playerButton(page, 'Last step').click();
      await expectAccessible(page, 'the end, with nothing folded');
    });

    test('the inspector of several runs, and an explained word in it, have no violation', async ({ page }) => {
      await openLab(page, '?attack=request-and-response&compare=pkce:off,pkce:S256#step=token.response');
      await playerButton(page, 'Inspect this step').click();
      for (const name of ['Checks', 'Who knows', 'Ada sees', 'States', 'On the wire']) {
        await tab(page, name).click();
        await expectAccessible(page, `${name}, side by side`);
      }
      await tabPanel(page).getByRole('button', { name: 'back channel' }).first().click();
      await expect(page.getByRole('tooltip')).toBeVisible();
      await expectAccessible(page, 'an explained word');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Words' }).click();
      await expect(page.getByRole('dialog', { name: 'Words' })).toBeVisible();
      await expectAccessible(page, 'the list of words');
    });

    test('the ways to share, and the code at its largest, have no violation', async ({ page }) => {
      await openLab(page, '?attack=response&compare=pkce:off,pkce:S256#step=token.request');
      await page.getByRole('button', { name: 'Share' }).click();
      await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      await expectAccessible(page, 'the link');
      await page.getByRole('button', { name: 'Show large' }).click();
      await expect(page.getByRole('dialog', { name: 'QR code' })).toBeVisible();
      await expectAccessible(page, 'the large code');
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Export' }).click();
      await expect(page.getByRole('textbox', { name: 'What is exported' })).toBeVisible();
      await expectAccessible(page, 'the formats');
    });

    test('a warning, a notice, the further switches and the screens that Ada sees have no violation', async ({
      page,
    }) => {
      await openLab(page, '?attack=response&pkce=nonsense#step=consent.show');
      await expectShortcuts(page);
      await tab(page, 'Ada sees').click();
      await page.getByText(/^More switches/).click();
      await choose(page, 'PKCE', 'plain');
      await expectAccessible(page, 'the consent page');
      for (const [key, screen] of [
        ['5', 'the sign-in page'],
        ['1', 'the app'],
        ['End', 'the end'],
      ] as const) {
        await page.getByRole('heading', { level: 1 }).click();
        await page.keyboard.press(key);
        await expectAccessible(page, screen);
      }
    });

    test('the dialogs and the transcript have no violation', async ({ page }) => {
      await openLab(page, '?attack=response#step=3');
      await expectShortcuts(page);
      for (const [key, name] of [
        ['?', 'Keys'],
        ['g', 'Go to a step'],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog', { name })).toBeVisible();
        await expectAccessible(page, name);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Transcript' }).click();
      await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
      await expectAccessible(page, 'the transcript');
    });

    test('runs side by side have no violation', async ({ page }) => {
      await openLab(page, '?attack=response&compare=pkce:off,pkce:plain,pkce:S256#step=token.request');
      await expectShortcuts(page);
      await expectAccessible(page, 'side by side');
      await page.getByRole('button', { name: 'Switches of PKCE: Off' }).click();
      await expectAccessible(page, 'the switches of a run');
      await playerButton(page, 'Inspect this step').click();
      for (const name of ['On the wire', 'Checks']) {
        await tab(page, name).click();
        await expectAccessible(page, name);
      }
    });

    test('a narrow window has no violation, with and without the sheet', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openLab(page, '?attack=response&pkce=off');
      await expectShortcuts(page);
      await expectAccessible(page, 'the first frame');
      await page.keyboard.press('End');
      await playerButton(page, 'Decisive step').click();
      await expectStep(page, 19);
      await expectAccessible(page, 'the list of steps');
      await playerButton(page, 'Inspect this step').click();
      await expect(tabPanel(page)).toBeVisible();
      await expectAccessible(page, 'the sheet');
      await page.keyboard.press('Escape');
      await choose(page, 'View', 'Side by side');
      await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(3);
      await expectAccessible(page, 'side by side');
    });
  });
}
