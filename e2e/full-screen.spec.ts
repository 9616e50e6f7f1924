import { expect, type Locator, type Page } from '@playwright/test';
import { openLab } from './support/lab.ts';
import { test } from './support/test.ts';

const presentation = (page: Page): Locator => page.getByRole('main', { name: 'Presentation' });

const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

/** Fills the screen from the page: browsers allow that for some seconds after the press, and no longer. */
async function fillScreen(page: Page): Promise<void> {
  await Promise.all([page.waitForResponse(/Presentation-/), openLab(page)]);
  await page.keyboard.press('f');
  await expect(presentation(page)).toBeVisible();
  await expect.poll(() => isFull(page)).toBe(true);
}

test('it fills the screen where the browser lets it, and goes on in the window when the screen is left', async ({
  page,
}) => {
  await fillScreen(page);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(presentation(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  // As when the browser answers Esc itself.
  await page.evaluate(() => document.exitFullscreen());
  await expect(presentation(page)).toHaveCount(0);
});

test('a screen that is left before the browser told that it was filled ends the mode too', async ({ page }) => {
  await page.addInitScript(() => {
    const untold = (event: Event) => event.stopImmediatePropagation();
    addEventListener('fullscreenchange', untold, { capture: true, once: true });
  });
  await fillScreen(page);
  await page.evaluate(() => document.exitFullscreen());
  await expect(presentation(page)).toHaveCount(0);
});

test('a screen that is filled again before the browser told that it was left stays in the mode', async ({ page }) => {
  await fillScreen(page);
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveAttribute('aria-pressed', 'true');
  await page.evaluate(() => {
    const pressKey = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
    const told = (then: () => void) => addEventListener('fullscreenchange', then, { capture: true, once: true });
    told(() => {
      pressKey();
      told(() => document.body.setAttribute('data-told', 'twice'));
    });
  });
  await page.keyboard.press('f');
  await expect(page.locator('body')).toHaveAttribute('data-told', 'twice');
  await expect.poll(() => isFull(page)).toBe(true);
  await expect(presentation(page)).toBeVisible();
});
