import { expect, type Locator, type Page } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectStep, playerButton } from './support/lab.ts';
import { test } from './support/test.ts';

const SIZE = 'oauth-flow { inline-size: 720px; block-size: 700px }';

const keysButton = (host: Locator): Locator => host.getByRole('button', { name: 'Keys', exact: true });
const keysDialog = (host: Locator): Locator => host.getByRole('dialog', { name: 'Keys' });
const singleKeys = (host: Locator): Locator => host.getByRole('checkbox', { name: 'Single keys control the player' });
const goToDialog = (host: Locator): Locator => host.getByRole('dialog', { name: 'Go to a step' });

/** Opens a page with one element, which has the focus as after a press beside its controls. */
async function openFlow(page: Page, link: string): Promise<Locator> {
  await openHost(page, { body: `<main><h1>A guide</h1>${element(link)}</main>`, css: SIZE });
  const host = flow(page);
  await host.locator('[data-widget]').focus();
  return host;
}

for (const link of ['', '?ui=min', '?ui=min&controls=0', '?ui=min&compare=pkce:off,pkce:S256']) {
  test(`single keys that were turned off are turned on again by a button: ${link || 'all of the lab'} @firefox`, async ({
    page,
  }) => {
    const host = await openFlow(page, link);
    await page.keyboard.press('?');
    await singleKeys(host).uncheck();
    await page.keyboard.press('Escape');
    await expect(keysDialog(host)).toBeHidden();
    await page.keyboard.press('?');
    await expect(keysDialog(host)).toBeHidden();
    await keysButton(host).click();
    await singleKeys(host).check();
    await page.keyboard.press('Escape');
    await expect(keysButton(host)).toBeFocused();
    await page.keyboard.press('?');
    await expect(keysDialog(host)).toBeVisible();
  });
}

for (const link of ['', '?ui=min']) {
  test(`G goes to a step: ${link || 'all of the lab'}`, async ({ page }) => {
    const host = await openFlow(page, link);
    await page.keyboard.press('g');
    await expect(goToDialog(host)).toBeVisible();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect(goToDialog(host)).toBeHidden();
    await expectStep(host, 7);
  });
}

test('the diagram alone has no dialogs, and the keys that open them are left to the page around it', async ({
  page,
}) => {
  const host = await openFlow(page, '?ui=none');
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title += ` ${key}: ${defaultPrevented ? 'taken' : 'left'}`;
    });
  });
  for (const key of ['ArrowRight', '?', 'g']) await page.keyboard.press(key);
  await expect(page).toHaveTitle('A guide ArrowRight: taken ?: left g: left');
  await expect(host.getByRole('dialog')).toHaveCount(0);
  await expect(keysButton(host)).toHaveCount(0);
});

test('where no key is answered there is no button that tells of keys', async ({ page }) => {
  for (const ui of ['full', 'min']) {
    const host = await openFlow(page, `?keyboard=0&ui=${ui}`);
    await expect(playerButton(host, 'Next step')).toBeVisible();
    await expect(keysButton(host)).toHaveCount(0);
  }
});

test('the keys that are told are those that work in another page', async ({ page }) => {
  const host = await openFlow(page, '?present');
  await keysButton(host).click();
  await expect(keysDialog(host)).toContainText('Go to any step');
  await expect(keysDialog(host)).not.toContainText(/presenter|Overview|Speaker|Black screen/i);
});

const fillsScreen = (host: Locator): Promise<boolean> => host.evaluate((one) => one.matches(':fullscreen'));
const heightsOf = (host: Locator): Promise<readonly number[]> =>
  host.evaluate((one) => [
    one.getBoundingClientRect().height,
    one.shadowRoot?.querySelector('[data-widget]')?.getBoundingClientRect().height ?? 0,
  ]);

for (const ui of ['full', 'min', 'none']) {
  test(`F fills the screen with the element, and gives it back: ui=${ui}`, async ({ page }) => {
    const host = await openFlow(page, `?ui=${ui}&height=400`);
    const before = await heightsOf(host);
    await page.keyboard.press('f');
    await expect.poll(() => fillsScreen(host)).toBe(true);
    const { height } = page.viewportSize() ?? { height: 0 };
    await expect.poll(() => heightsOf(host)).toEqual([height, height]);
    await expect(host.locator('[data-widget]')).toBeFocused();
    await page.keyboard.press('f');
    await expect.poll(() => fillsScreen(host)).toBe(false);
    await expect.poll(() => heightsOf(host)).toEqual(before);
  });
}

for (const [allow, said] of [
  ['fullscreen', 'Full screen, or the page again'],
  ['clipboard-write', null],
] as const) {
  test(`F ${said === null ? 'does nothing' : 'fills the screen'} in a frame with allow="${allow}"`, async ({
    page,
  }) => {
    const frame = `<iframe title="A flow" src="../embed.html" sandbox="allow-scripts" allow="${allow}"
      width="720" height="576"></iframe>`;
    await openHost(page, { body: `<main><h1>A guide</h1>${frame}</main>` });
    const host = page.frameLocator('iframe').locator('oauth-flow');
    await host.locator('[data-widget]').focus();
    await page.keyboard.press('?');
    await expect(keysDialog(host)).toContainText('Next step');
    expect((await keysDialog(host).textContent())?.includes('Full screen')).toBe(said !== null);
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await page.keyboard.press('ArrowRight');
    await expectStep(host, 1);
    if (said === null) expect(await fillsScreen(host)).toBe(false);
    else await expect.poll(() => fillsScreen(host)).toBe(true);
  });
}
