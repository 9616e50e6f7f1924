import { expect } from '@playwright/test';
import { code, dialog, inPreview, openEmbed, openPasted, preview, snippet } from './support/embedTab.ts';
import { flow } from './support/host.ts';
import { expectMoment, expectStep, openLab, option } from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = '?attack=response&pkce=off#step=token.request';

test('switches and moment are chosen there, without a change to the page behind @firefox', async ({
  page,
  baseURL,
}) => {
  await openLab(page, THEFT);
  const [url, entries] = [page.url(), await page.evaluate(() => history.length)];
  await openEmbed(page);
  const moment = dialog(page).getByLabel('Moment');
  const chosen = moment.locator('option:checked');
  await expect(chosen).toHaveText('19 Token request');
  await expect(moment.locator('option').first()).toHaveText('The beginning');
  await expect(moment.locator('optgroup').last().locator('option').last()).toHaveText(/^22 /);
  await dialog(page).getByLabel('PKCE', { exact: true }).selectOption('S256');
  await expect(code(page)).not.toHaveValue(/pkce=/);
  await expectMoment(inPreview(page), 'Token request');
  await expect(option(inPreview(page), 'PKCE', 'S256')).toBeChecked();

  await moment.selectOption('17');
  await expect(code(page)).toHaveValue(/step="chooser\.pick"\s+poster="[^"]*step-17-\w{7}\.svg"/);
  await dialog(page).getByLabel('Attack', { exact: true }).selectOption('off');
  await expect(chosen).toHaveText(/^15 /);
  await expect(moment).toHaveAccessibleDescription(/^With these switches the step that you chose does not happen/);
  await expect(code(page)).toHaveValue(/step="redirect\.open"/);
  await dialog(page).getByLabel('Attack', { exact: true }).selectOption('response');
  await expect(chosen).toHaveText(/^17 /);
  await expect(moment).toHaveAccessibleDescription('');

  await dialog(page).getByLabel('Redirect address: locked').check();
  await dialog(page).getByLabel('A picture stands in its place first').uncheck();
  const pasted = await snippet(page, 'Element');
  expect(page.url()).toBe(url);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.keyboard.press('Escape');
  await expectMoment(page, 'Token request');
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();

  await openPasted(page, pasted, new URL('guide/', baseURL).href);
  await expectStep(flow(page), 17);
  await expect(option(flow(page), 'PKCE', 'S256')).toBeChecked();
});

test('runs are set side by side there, each with its own switches @firefox', async ({ page }) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  await option(dialog(page), 'View', 'Side by side').check();
  await expect(code(page)).toHaveValue(/compare="pkce:off,pkce:plain,pkce:S256"/);
  await dialog(page).getByLabel('PKCE, run 2').selectOption('off');
  await expect(code(page)).toHaveValue(/compare="pkce:off,pkce:off,pkce:S256"/);
  await expectMoment(inPreview(page), 'Token request');
  await option(dialog(page), 'View', 'Single').check();
  await expect(code(page)).not.toHaveValue(/compare=/);
  await expect(dialog(page).getByLabel('PKCE', { exact: true })).toHaveValue('off');
});

test('a story that is recorded is embedded with other switches than the page has', async ({ page }) => {
  await openLab(page, '?scenario=sandbox');
  await openEmbed(page);
  await dialog(page).getByLabel('Flow', { exact: true }).selectOption('service');
  await expect(dialog(page).getByLabel('Moment').locator('option').last()).toHaveText('8 The token is active');
  await expect(code(page)).toHaveValue(/flow="service"/);
  await expect(option(page, 'Flow', 'Code + PKCE')).toBeChecked();
});

test('the preview is as wide as a column of the author’s @firefox', async ({ page }) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  await expectMoment(inPreview(page), 'Token request');
  const innerWidth = () =>
    inPreview(page)
      .locator('html')
      .evaluate(() => window.innerWidth);
  for (const width of [390, 720]) {
    await option(dialog(page), 'Width of the preview', `${width}`).check();
    await expect.poll(innerWidth).toBe(width);
    await expect(dialog(page)).toContainText(`${width} × 576 pixels`);
    await expect(preview(page)).toBeInViewport({ ratio: 0.99 });
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await preview(page).scrollIntoViewIfNeeded();
  await expect(dialog(page)).toContainText(/720 × 576 pixels, shown at \d\d %/);
  await expect(preview(page)).toBeInViewport({ ratio: 0.99 });
  await expect(code(page)).toHaveValue(/height="576"/);
});
