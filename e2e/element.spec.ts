import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { element, flow, openHost, takeOutAndPutBack } from './support/host.ts';
import {
  caption,
  choose,
  expectMoment,
  expectStep,
  messages,
  option,
  playerButton,
  rawMessage,
  stage,
  tab,
  timeline,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';
import { countTravels } from './support/travels.ts';

const THEFT = '?attack=response&pkce=off#step=token.request';
const LARGE = 'oauth-flow { inline-size: 1200px; block-size: 700px }';

/** Text above and below, so that there is something to scroll. */
const guide = (link: string) =>
  `<h1>A guide</h1><p id="before">Before</p><label>Search <input /></label>${element(link)}
   ${'<p>After</p>'.repeat(200)}`;

const scrolled = (page: Page) => page.evaluate(() => scrollY);

const styleOf = (place: Locator, property: string) =>
  place.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** Of the symbol on a button, in CSS pixels. */
const symbolWidth = async (page: Page) =>
  Number.parseFloat(await styleOf(playerButton(flow(page), 'First step').locator('svg'), 'width'));

test('two elements on a page are independent @firefox', async ({ page }) => {
  await openHost(page, {
    body: element(THEFT) + element('?pkce=S256'),
    css: LARGE,
  });
  const [one, other] = [flow(page, 0), flow(page, 1)];
  await expectMoment(one, 'Token request');
  await expectStep(other, 0);
  await playerButton(other, 'Next step').click();
  await expectStep(other, 1);
  await expectStep(one, 19);
  await choose(one, 'PKCE', 'S256');
  await expect(option(other, 'PKCE', 'S256')).toBeChecked();
  await choose(other, 'PKCE', 'plain');
  await expect(option(one, 'PKCE', 'S256')).toBeChecked();
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

test('the styles of the host stay outside, and those of the element inside @firefox', async ({ page }) => {
  const body = `${guide(THEFT)}`;
  const odd = `html { font-size: 62.5%; letter-spacing: 3px; text-transform: uppercase } * { box-sizing: content-box }
    p { color: red; margin: 40px } body { text-align: right; --ink: lime; --space-4: 90px } button { display: none }`;
  const measured = async (css: string) => {
    await openHost(page, { body, css: LARGE + css });
    await expectMoment(flow(page), 'Token request');
    // Hard words are marked when the browser has time for it.
    await expect(caption(flow(page)).getByRole('button', { name: 'challenge' })).toBeVisible();
    const words = caption(flow(page)).getByRole('paragraph').last();
    const properties = [
      'color',
      'font-size',
      'margin-top',
      'box-sizing',
      'letter-spacing',
      'text-transform',
      'text-align',
    ];
    const looks = await Promise.all(properties.map((property) => styleOf(words, property)));
    const heads = await stage(flow(page)).boundingBox();
    return { looks, height: Math.round(heads?.height ?? 0), symbol: await symbolWidth(page) };
  };
  const usual = await measured('');
  expect(await measured(odd)).toEqual(usual);
  await expect(playerButton(flow(page), 'Next step')).toBeVisible();
  const before = page.locator('#before');
  expect([await styleOf(before, 'color'), await styleOf(before, 'margin-top')]).toEqual(['rgb(255, 0, 0)', '40px']);
});

test('while it loads and when it runs, the focus stays where it is and nothing scrolls @firefox', async ({ page }) => {
  await openHost(page, { body: guide('?autoplay=0#step=9'), css: LARGE });
  const field = page.getByRole('textbox');
  await field.focus();
  await page.evaluate(() => {
    const further = document.createElement('oauth-flow');
    further.setAttribute('loading', 'eager');
    document.body.append(further);
  });
  await expectStep(flow(page, 0), 9);
  await expectStep(flow(page, 1), 0);
  await expect(field).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

test('keys outside of it belong to the host, keys inside step and do not scroll @firefox', async ({ page }) => {
  await openHost(page, { body: guide(''), css: LARGE });
  await expectStep(flow(page), 0);
  await page.locator('#before').click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await page.keyboard.press('Home');
  await expect.poll(() => scrolled(page)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expectStep(flow(page), 0);

  await stage(flow(page)).click({ position: { x: 5, y: 5 } });
  const place = await scrolled(page);
  for (const [key, step] of [
    ['ArrowRight', 1],
    ['PageDown', 2],
    ['ArrowLeft', 1],
    ['5', 5],
    ['End', 21],
  ] as const) {
    await page.keyboard.press(key);
    await expectStep(flow(page), step);
  }
  expect(await scrolled(page)).toBe(place);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => scrolled(page)).toBeGreaterThan(place);
});

test('a small container shows the list of steps, however large the window @firefox', async ({ page }) => {
  await openHost(page, { body: guide(THEFT), css: 'oauth-flow { inline-size: 360px; block-size: 700px }' });
  await expectMoment(flow(page), 'Token request');
  const current = messages(flow(page)).getByRole('button', { name: /^Step 19: / });
  await expect(current).toBeInViewport({ ratio: 0.9 });
  const box = await stage(flow(page)).boundingBox();
  expect(box?.width).toBe(360);
  await expect(messages(flow(page)).getByText('Token request', { exact: true })).toBeVisible();
  await playerButton(flow(page), 'Inspect this step').press('Enter');
  await expect(rawMessage(flow(page))).toContainText('POST /token');
  await page.keyboard.press('Escape');
  await expect(playerButton(flow(page), 'Inspect this step')).toBeFocused();
  expect(await scrolled(page)).toBe(0);
});

test('it follows the theme of its host, and may have one of its own @firefox', async ({ page }) => {
  const ground = () => styleOf(stage(flow(page)), 'background-color');
  const [light, dark] = ['rgb(246, 245, 241)', 'rgb(14, 17, 23)'];
  await openHost(page, { body: guide(''), css: 'html { color-scheme: dark }' });
  await expectStep(flow(page), 0);
  expect(await ground()).toBe(dark);
  await openHost(page, { body: guide('?theme=light'), css: 'html { color-scheme: dark }' });
  await expectStep(flow(page), 0);
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await openHost(page, { body: guide('') });
  await expectStep(flow(page), 0);
  expect(await ground(), 'a host that knows no dark').toBe(light);
});

test('its symbols grow with its type, whatever the type of the host @firefox', async ({ page }) => {
  const css = `html { font-size: 40px } ${LARGE}`;
  await openHost(page, { body: guide(''), css });
  expect(await symbolWidth(page)).toBe(18);
  await openHost(page, { body: guide('?theme=projector'), css });
  expect(await symbolWidth(page)).toBe(18 * 1.125);
});

test('messages travel, and where a link asks for less motion they do not @firefox', async ({ page }) => {
  const travels = await countTravels(page);
  const goOn = () => playerButton(flow(page), 'Next step').click();
  await openHost(page, { body: guide(''), css: LARGE });
  // What moves them is there a moment after the lab is.
  await expect.poll(() => goOn().then(travels)).toBeGreaterThan(0);
  await openHost(page, { body: guide('?motion=reduced'), css: LARGE });
  for (const step of [1, 2, 3]) {
    await goOn();
    await expectStep(flow(page), step);
    expect(await travels()).toBe(0);
  }
});

test('a host may show less of it @firefox', async ({ page }) => {
  await openHost(page, { body: guide(`?ui=min&attack=response&pkce=off#step=token.request`), css: LARGE });
  await expectMoment(flow(page), 'Token request');
  await expect(verdict(flow(page))).toBeVisible();
  await expect(option(flow(page), 'PKCE', 'Off')).toHaveCount(0);
  await expect(tab(flow(page), 'Checks')).toHaveCount(0);
  await openHost(page, { body: guide(`?ui=none&attack=response&pkce=off#step=token.request`), css: LARGE });
  await expect(messages(flow(page)).getByRole('button', { name: /^Step 19: / })).toBeVisible();
  await expect(timeline(flow(page))).toHaveCount(0);
  await expect(caption(flow(page))).toHaveCount(0);
  await openHost(page, { body: guide(`?controls=0#step=4`), css: LARGE });
  await expect(caption(flow(page))).toContainText('4 / 21');
  await expect(timeline(flow(page))).toHaveCount(0);
});

test('what its author locks is shown and stays, and references need not be links @firefox', async ({ page }) => {
  await openHost(page, { body: guide('?attack=response&pkce=off&lock=attack&links=0#step=token.request'), css: LARGE });
  await expect(option(flow(page), 'Attack', 'Takes redirect')).toBeDisabled();
  await expect(option(flow(page), 'Attack', 'Takes redirect')).toBeChecked();
  await choose(flow(page), 'PKCE', 'S256');
  await flow(page).getByRole('heading', { name: 'FreeFlashlight → Acme Login' }).click();
  await page.keyboard.press('r');
  await expectStep(flow(page), 0);
  await expect(option(flow(page), 'Attack', 'Takes redirect')).toBeChecked();
  await expect(flow(page).getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(flow(page).getByRole('link')).toHaveCount(0);
});

test('keys can be turned off @firefox', async ({ page }) => {
  await openHost(page, { body: guide('?keyboard=0'), css: LARGE });
  await stage(flow(page)).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ArrowRight');
  await playerButton(flow(page), 'Next step').click();
  await expectStep(flow(page), 1);
});

test('an element that is moved, or taken out and put back later, shows what it showed @firefox', async ({ page }) => {
  await openHost(page, { body: guide('#step=3'), css: LARGE });
  await expectStep(flow(page), 3);
  await playerButton(flow(page), 'Next step').click();
  await choose(flow(page), 'PKCE', 'Off');
  await flow(page).evaluate((element) => element.parentElement?.prepend(element));
  await expectStep(flow(page), 4);
  await takeOutAndPutBack(page);
  await expectStep(flow(page), 4);
  await expect(option(flow(page), 'PKCE', 'Off')).toBeChecked();
});

test('a hard word is explained, the switches fold out, and a dialog opens and closes @firefox', async ({ page }) => {
  await openHost(page, { body: guide(THEFT), css: LARGE });
  await caption(flow(page)).getByRole('button', { name: 'challenge' }).click();
  await expect(flow(page).getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(flow(page).getByRole('tooltip')).toHaveCount(0);
  await flow(page)
    .getByText(/^More switches/)
    .click();
  await choose(flow(page), 'Consent', 'Deny');
  await expect(flow(page).getByRole('button', { name: 'Reset' })).toBeVisible();
  await caption(flow(page)).click();
  await expect(flow(page).getByRole('button', { name: 'Reset' })).toBeHidden();
  await page.keyboard.press('?');
  await expect(flow(page).getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(flow(page).getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await choose(flow(page), 'View', 'Side by side');
  await expect(flow(page).getByRole('region', { name: /^Sequence diagram: / })).toHaveCount(3);
});

test('software from elsewhere is fetched when a link asks for it', async ({ page }) => {
  await openHost(page, { body: guide('?scenario=sandbox'), css: LARGE });
  await expectStep(flow(page), 0);
  await expect(tab(flow(page), 'Code')).toBeVisible();
  await playerButton(flow(page), 'Last step').click();
  await expect(verdict(flow(page))).toBeVisible();
});

for (const [colorScheme, size] of [
  ['light', LARGE],
  ['dark', LARGE],
  ['dark', 'oauth-flow { inline-size: 360px; block-size: 700px }'],
] as const) {
  test(`it has no violation in ${colorScheme}, ${size}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const css = `html { color-scheme: ${colorScheme}; background: Canvas; color: CanvasText } ${size}`;
    await openHost(page, { body: `<main>${guide(`${THEFT.replace('?', '?lock=pkce&')}`)}</main>`, css });
    await expectMoment(flow(page), 'Token request');
    await expect(caption(flow(page)).getByRole('button', { name: 'challenge' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const named = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    expect(named).toEqual([]);
  });
}
