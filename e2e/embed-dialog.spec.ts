import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { serveFolder } from '../bench/browser/serveFolder.ts';
import { code, dialog, guideWith, inPreview, openEmbed, openPasted, preview, snippet } from './support/embedTab.ts';
import { flow } from './support/host.ts';
import { caption, expectMoment, expectStep, openLab, option, ready, stage, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = '?attack=response&pkce=off#step=token.request';

/** Types over what stands in a field, key by key, as all browsers understand it. */
async function type(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

test('the element that is pasted shows what was chosen, and leads back to the lab @firefox', async ({
  page,
  baseURL,
}) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  await dialog(page).getByLabel('Moment').selectOption({ index: 12 });
  await dialog(page).getByLabel('PKCE: locked').check();
  await type(dialog(page).getByLabel('Photo Printer: name'), 'Acme "Photos" <b>');
  await type(dialog(page).getByLabel('Photo Printer: host'), 'photos.acme.com');
  await dialog(page).getByLabel('With the transcript in it').check();
  await type(dialog(page).getByLabel('Height in pixels'), '640');
  await dialog(page).getByLabel('A picture stands in its place first').uncheck();
  const pasted = await snippet(page, 'Element');
  expect(pasted).toContain('height="640"');
  await openPasted(page, pasted, new URL('guide/', baseURL).href);
  await expectStep(flow(page), 12);
  await expect(option(flow(page), 'PKCE', 'Off')).toBeChecked();
  await expect(option(flow(page), 'PKCE', 'Off')).toBeDisabled();
  await expect(stage(flow(page)).getByText('Acme "Photos" <b>').first()).toBeVisible();
  expect((await flow(page).boundingBox())?.height).toBeGreaterThanOrEqual(640);
  await expect(flow(page).locator('article')).toContainText('Acme "Photos" <b>');
  const link = flow(page).getByRole('link', { name: 'Open in the lab' });
  const href = (await link.getAttribute('href')) ?? '';
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await ready(opened);
  expect(opened.url()).toBe(href);
  await expectStep(opened, 12);
  await expect(option(opened, 'PKCE', 'Off')).toBeEnabled();
  expect(await opened.evaluate(() => opener)).toBeNull();
});

test.describe('on a page of another origin', () => {
  test.use({ forgiven: /^request: http:\/\/localhost/ });

  /** Opens what was pasted on a page that another server sends. */
  async function openElsewhere(page: Page, pasted: string): Promise<() => Promise<void>> {
    const folder = await mkdtemp(join(tmpdir(), 'guide-'));
    await writeFile(join(folder, 'index.html'), guideWith(pasted));
    const { address, close } = await serveFolder(folder);
    await page.goto(address);
    return close;
  }

  test('the iframe that is pasted needs nothing @firefox', async ({ page }) => {
    await openLab(page, THEFT);
    await openEmbed(page);
    await dialog(page).getByLabel('How much of the lab').selectOption('min');
    const pasted = await snippet(page, 'iframe');
    expect(pasted).toContain('sandbox="allow-scripts"');
    const close = await openElsewhere(page, pasted);
    const inside = page.frameLocator('iframe');
    await expectMoment(inside, 'Token request');
    await expect(caption(inside)).toBeVisible();
    await expect(option(inside, 'PKCE', 'Off')).toHaveCount(0);
    await close();
  });

  test('the element that is pasted comes where the lab lets it @firefox', async ({ page }) => {
    await openLab(page, THEFT);
    await openEmbed(page);
    await dialog(page).getByLabel('A picture stands in its place first').uncheck();
    const pasted = await snippet(page, 'Element');
    await page.route(/localhost:\d+\/[^/]+\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    const close = await openElsewhere(page, pasted);
    await expectMoment(flow(page), 'Token request');
    await expect(flow(page).getByRole('link', { name: 'Open in the lab' })).toBeVisible();
    await close();
  });
});

test('a height is the usual one for what is shown, and an author is told when it is too low', async ({ page }) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  const height = dialog(page).getByLabel('Height in pixels');
  await expect(height).toHaveValue('576');
  await dialog(page).getByLabel('How much of the lab').selectOption('min');
  await expect(height).toHaveValue('520');
  await expect(code(page)).toHaveValue(/height="520"/);
  await height.fill('399');
  await expect(height).toHaveAccessibleDescription(/^Below 400 pixels .* 520 is usual/);
  await expect(height).toHaveAttribute('aria-invalid', 'false');
  await expect(code(page)).toHaveValue(/height="399"/);
  await height.fill('400');
  await expect(height).not.toHaveAccessibleDescription(/Below/);
  await dialog(page).getByLabel('How much of the lab').selectOption('full');
  await expect(height).toHaveAccessibleDescription(/^Below 480/);
});

for (const [width, windowHeight] of [
  [1280, 720],
  [1440, 900],
] as const) {
  test(`what is chosen, what is copied and the whole preview are seen together, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: windowHeight });
    await openLab(page, THEFT);
    await openEmbed(page);
    await expectMoment(inPreview(page), 'Token request');
    const copy = dialog(page).getByRole('button', { name: 'Copy code' });
    for (const part of [dialog(page).getByLabel('Moment'), copy, preview(page)]) {
      await expect(part).toBeInViewport({ ratio: 0.99 });
    }
    await dialog(page).getByLabel('With the transcript in it').scrollIntoViewIfNeeded();
    for (const part of [copy, preview(page)]) await expect(part).toBeInViewport({ ratio: 0.99 });
  });
}

test('the preview shows what is chosen, and takes neither the focus nor a place in the history @firefox', async ({
  page,
}) => {
  await openLab(page, THEFT);
  await openEmbed(page);
  const entries = await page.evaluate(() => history.length);
  await expectMoment(inPreview(page), 'Token request');
  const name = dialog(page).getByLabel('Photo Printer: name');
  await name.click();
  await page.keyboard.type('Acme Photos');
  await expect(stage(inPreview(page)).getByText('Acme Photos').first()).toBeVisible();
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('Acme Photos');
  await dialog(page).getByLabel('How much of the lab').selectOption('none');
  await expect(timeline(inPreview(page))).toHaveCount(0);
  await type(dialog(page).getByLabel('Height in pixels'), '300');
  await expect.poll(async () => (await preview(page).boundingBox())?.height).toBeCloseTo(300, -1);
  await expect(code(page)).toHaveValue(/ui="none"/);
  await expect(dialog(page).getByLabel('Sandbox of the iframe')).toHaveCount(0);
  await snippet(page, 'iframe');
  await expect(preview(page)).toHaveAttribute('sandbox', 'allow-scripts');
  await dialog(page).getByLabel('Sandbox of the iframe').selectOption('popups');
  await expect(preview(page)).toHaveAttribute('sandbox', /^allow-scripts allow-popups/);
  expect(new URL((await preview(page).getAttribute('src')) ?? '').search).toContain('ui=none');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await dialog(page).getByRole('tab', { name: 'Link' }).click();
  await expect(preview(page)).toHaveCount(0);
});

test('what cannot be used is said at its field, and is not pasted @firefox', async ({ page }) => {
  await openLab(page);
  await openEmbed(page);
  const host = dialog(page).getByLabel('Acme Login: host');
  await type(host, 'login.acme.com:8080');
  await expect(host).toHaveAttribute('aria-invalid', 'true');
  await expect(host).toHaveAccessibleDescription(/^A host is a domain name/);
  await type(dialog(page).getByLabel('Photo API: name'), 'Acme Login');
  await expect(dialog(page).getByText('No two parties have the same name.')).toBeVisible();
  await type(dialog(page).getByLabel('Height in pixels'), '20');
  await expect(dialog(page).getByText('A height is a whole number from 200 to 2000.')).toBeVisible();
  await expect(code(page)).not.toHaveValue(/names=|8080/);
  await expect(code(page)).toHaveValue(/height="576"/);
  await type(host, 'login.acme.com');
  await expect(host).toHaveAttribute('aria-invalid', 'false');
  await expect(code(page)).toHaveValue(/names="server:@login\.acme\.com"/);
});

test('the one file shows the picture of the moment instead @firefox', async ({ page }) => {
  await page.goto(`${pathToFileURL('dist/oauth-flow-lab.html').href}${THEFT}`);
  await ready(page);
  await openEmbed(page);
  await expect(dialog(page).getByRole('img', { name: /^Preview: / })).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
  await expect(dialog(page)).toContainText('Replace them');
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const) {
  test(`it fits and has no violation in ${colorScheme}, ${width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 844 });
    await openLab(page, THEFT);
    await openEmbed(page);
    await expectMoment(inPreview(page), 'Token request');
    await type(dialog(page).getByLabel('Acme Login: host'), 'acme');
    const { scrollWidth, clientWidth } = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    // A frame is a page of its own, whose parts may be called as those of this one.
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target} ${html.slice(0, 120)}`)}`),
    ).toEqual([]);
  });
}
