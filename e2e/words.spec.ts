import { devices, expect, type Page } from '@playwright/test';
import { caption, expectStep, openLab, playerButton, tabPanel } from './support/lab.ts';
import { test } from './support/test.ts';

const explanation = (page: Page) => page.getByRole('tooltip');
const word = (page: Page, text: string) => caption(page).getByRole('button', { name: text, exact: true });

const THEFT = '?attack=response&pkce=off#step=token.request';

test.describe('a hard word in the explanation', () => {
  test('is explained while it is pointed at, and so long as the pointer is on what explains it', async ({ page }) => {
    await openLab(page, THEFT);
    await word(page, 'token endpoint').hover();
    await expect(explanation(page)).toContainText('where an app trades a code for a token');
    await explanation(page).hover();
    await expect(explanation(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(explanation(page)).toHaveCount(0);
  });

  test('is explained where it first occurs, and what it means is read with it', async ({ page }) => {
    await openLab(page, THEFT);
    await expect(word(page, 'client_id')).toHaveCount(1);
    await word(page, 'state').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(word(page, 'state')).toBeFocused();
    await expect(word(page, 'state')).toHaveAccessibleDescription(/A random value that the app puts into its request/);
  });

  test('leaves the arrow keys to the player, and Esc ends the explanation', async ({ page }) => {
    await openLab(page, THEFT);
    await word(page, 'client_id').focus();
    await page.keyboard.press('Enter');
    await expect(explanation(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await expect(word(page, 'client_id')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(explanation(page)).toBeVisible();
    await expectStep(page, 19);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 20);
    await expect(explanation(page)).toHaveCount(0);
  });

  test('is explained in the inspector too', async ({ page }) => {
    await openLab(page, '#step=token.response');
    await tabPanel(page).getByRole('button', { name: 'Claims', exact: true }).click();
    await expect(explanation(page)).toContainText('A statement inside a token');
    await tabPanel(page).getByRole('button', { name: 'back channel', exact: true }).click();
    await expect(explanation(page)).toHaveCount(1);
    await expect(explanation(page)).toContainText('straight to a server, past the browser');
  });
});

test('all words stand in one list', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Words' }).click();
  const list = page.getByRole('dialog', { name: 'Words' });
  await expect(list.getByRole('term').filter({ hasText: /^PKCE$/ })).toBeVisible();
  await expect(list.getByRole('definition').filter({ hasText: 'trades a code for a token' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.getByRole('button', { name: 'Words' })).toBeFocused();
});

test('words are explained in the pseudo-language, within its sentences', async ({ page }) => {
  await openLab(page, '?locale=en-XA&attack=response&pkce=off#step=token.request');
  await page.getByRole('slider').waitFor();
  const strange = page.locator('#caption').getByRole('button', { name: 'ţöķéñ éñðþöîñţ', exact: true });
  await strange.focus();
  await page.keyboard.press('Enter');
  await expect(explanation(page)).toContainText('ţŕåðéš å çöðé');
});

test.describe('on a phone', () => {
  const { viewport: _, defaultBrowserType: __, ...phone } = devices['Pixel 7'];
  test.use({ ...phone, viewport: { width: 360, height: 640 } });

  test('a tap explains a word within the window, and a tap beside it ends that', async ({ page }) => {
    await openLab(page, THEFT);
    await word(page, 'token endpoint').tap();
    await expect(explanation(page)).toBeInViewport({ ratio: 1 });
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(explanation(page)).toHaveCount(0);
  });

  test('Esc in the inspector ends the explanation and leaves the sheet open', async ({ page }) => {
    await openLab(page, THEFT);
    await playerButton(page, 'Inspect this step').tap();
    await tabPanel(page).getByRole('button', { name: 'back channel', exact: true }).tap();
    await expect(explanation(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: 'Inspector' })).toBeVisible();
  });
});
