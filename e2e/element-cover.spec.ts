import { expect, type Locator, type Page } from '@playwright/test';
import { element, flow, openHost, takeOutAndPutBack } from './support/host.ts';
import { expectStep } from './support/lab.ts';
import { test } from './support/test.ts';

const opener = (page: Page): Locator => flow(page).getByRole('button', { name: /^Open the interactive flow/ });
const asText = (page: Page): Locator => flow(page).getByRole('button', { name: 'As text' });
const status = (page: Page): Locator => flow(page).locator('[data-cover] [role="status"]');

const FIELD = '<label>Search <input /></label>';
const WAITING = FIELD + element('#step=3', 'reveal="interaction"', '<p>The same as a text</p>');

/** Keeps the lab back until the answer is called. */
async function holdLab(page: Page, file = 'app'): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/host/embed/${file}-*.js`, async (route) => {
    await released;
    await route.fallback();
  });
  return release;
}

const setAttribute = (page: Page, name: string, value: string) =>
  flow(page).evaluate((host, [attribute, to]) => host.setAttribute(attribute, to), [name, value] as const);

test('whoever leaves the button while something of the lab is still fetched stays where he is', async ({ page }) => {
  for (const [file, link] of [
    ['app', '#step=3'],
    ['recorder', '?scenario=sandbox#step=3'],
  ] as const) {
    await openHost(page, { body: FIELD + element(link, 'reveal="interaction"') });
    const release = await holdLab(page, file);
    const asked = page.waitForRequest(`**/host/embed/${file}-*.js`);
    await opener(page).click();
    await asked;
    await page.getByRole('textbox').focus();
    release();
    await expect(flow(page).locator('[data-widget]')).not.toBeEmpty();
    await expect(page.getByRole('textbox')).toBeFocused();
  }
});

test('whoever pressed the button is in the lab then, and whoever reads the text stays there', async ({ page }) => {
  await openHost(page, { body: WAITING });
  let release = await holdLab(page);
  await opener(page).click();
  await setAttribute(page, 'title', 'A theft');
  await expect(opener(page)).toBeFocused();
  release();
  await expectStep(flow(page), 3);
  await expect(flow(page).locator('[data-widget]')).toBeFocused();

  await openHost(page, { body: WAITING });
  release = await holdLab(page);
  await opener(page).click();
  await asText(page).press('Enter');
  await setAttribute(page, 'title', 'A theft');
  await expect(asText(page)).toBeFocused();
  release();
  await expectStep(flow(page), 3);
  await expect(asText(page)).toBeFocused();
  await expect(flow(page).getByText('The same as a text')).toBeVisible();
});

test('an element that comes back offers the lab, and says no longer that it is loading', async ({ page }) => {
  await openHost(page, { body: WAITING });
  await expect(status(page), 'it is there before its words').toBeAttached();
  expect(await status(page).evaluate((place) => getComputedStyle(place).display)).not.toBe('none');
  const release = await holdLab(page);
  await opener(page).click();
  await expect(status(page)).toHaveText('Loading the interactive flow …');
  await expect(opener(page)).toBeDisabled();
  release();
  await expectStep(flow(page), 3);
  await takeOutAndPutBack(page);
  await expect(opener(page)).toBeEnabled();
  await expect(status(page)).toHaveText('');
  await opener(page).click();
  await expectStep(flow(page), 3);
});

test('it follows its title, and when the lab and its picture are to come', async ({ page }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  await page.route('**/host/day.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await openHost(page, { body: element('', 'reveal="interaction" loading="lazy" poster="day.svg"') });
  await setAttribute(page, 'title', 'A theft');
  await expect(opener(page)).toHaveText('Open the interactive flow: A theft');
  const imageLoading = () => flow(page).evaluate((host) => host.shadowRoot?.querySelector('img')?.loading);
  expect(await imageLoading()).toBe('lazy');
  await flow(page).evaluate((host) => host.removeAttribute('loading'));
  expect(await imageLoading()).toBe('eager');
  await setAttribute(page, 'reveal', 'auto');
  await expectStep(flow(page), 0);

  await openHost(page, { body: element('', 'reveal="interaction"') });
  await setAttribute(page, 'loading', 'eager');
  await expectStep(flow(page), 0);
});

test('whoever is told that it is ready finds it running', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('ready', ({ target }) => {
      const { stepCount, settings, step } = target as HTMLElement & Record<string, unknown>;
      Object.assign(window, { found: { stepCount, settings, step } });
    });
  });
  await openHost(page, { body: element('?pkce=off#step=app.tap') });
  await expectStep(flow(page), 1);
  const found = await page.evaluate(() => Reflect.get(window, 'found'));
  expect(found).toMatchObject({ stepCount: 21, settings: { pkce: 'off' }, step: 'app.tap' });
});

test('whoever takes it out as soon as it is ready finds it as it was', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener(
      'ready',
      ({ target }) => {
        const host = target as HTMLElement;
        host.remove();
        setTimeout(() => document.body.append(host), 50);
      },
      { once: true },
    );
  });
  await openHost(page, { body: element('?pkce=off#step=app.tap') });
  await expectStep(flow(page), 1);
});
