import { expect, type Page } from '@playwright/test';
import { copied } from './support/clipboard.ts';
import { openStopped } from './support/clock.ts';
import {
  caption,
  choose,
  copyLink,
  expectMoment,
  expectNotice,
  expectStep,
  openLab,
  option,
  playerButton,
  rawMessage,
  ready,
  timeline,
} from './support/lab.ts';
import { test } from './support/test.ts';

const warning = (page: Page) => page.getByRole('alert');

test('a link that asks for it plays at once, and one without controls leaves the keys alone', async ({ page }) => {
  await openStopped(page, '?autoplay=1&speed=3');
  await expect(playerButton(page, 'Pause')).toBeVisible();
  await page.goto('?controls=0#step=3');
  await expect(timeline(page)).toHaveCount(0);
  await expect(caption(page)).toContainText('3 / 21');
  await expect(playerButton(page, 'Next step')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(caption(page)).toContainText('4 / 21');
});

test('a link restores every setting, the moment, the speed, the theme and the motion, and opens paused', async ({
  page,
}) => {
  const settings = 'attack=request-and-response&pkce=plain&pkceRequired=on&redirect=claimed-https&consent=deny';
  await openLab(page, `?scenario=code-interception&${settings}&speed=2&theme=dark&motion=reduced#step=3`);
  await page.getByText(/^More switches/).click();
  const chosen = [
    ['Attack', 'Sees request too'],
    ['PKCE', 'plain'],
    ['PKCE demanded', 'S256'],
    ['Redirect address', 'Claimed https'],
    ['Consent', 'Deny'],
  ] as const;
  for (const [legend, name] of chosen) await expect(option(page, legend, name)).toBeChecked();
  await expectStep(page, 3);
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('2');
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
  await expect(playerButton(page, 'Play')).toBeVisible();
  await expect(warning(page)).toHaveCount(0);
});

test('a link with embed leads to the page for frames, from where no link leads back to it', async ({
  page,
  baseURL,
}) => {
  await openLab(page);
  await page.goto('?attack=response&embed=1&pkce=off&ui=min#step=token.request', { waitUntil: 'commit' });
  await expect(page).toHaveURL(`${baseURL}embed.html?attack=response&pkce=off&ui=min#step=token.request`);
  await expectStep(page, 19);
  await expect(warning(page)).toHaveCount(0);
  const lab = page.getByRole('link', { name: 'Open in the lab' });
  await expect(lab).toHaveAttribute('href', `${baseURL}?attack=response&pkce=off#step=token.request`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}`);
});

test('what is of embeds alone changes nothing here, and goes to nobody', async ({ page, baseURL }) => {
  await openLab(page, '?embed=0&ui=none&parentOrigin=https://docs.example&attack=response#step=3');
  await expect(warning(page)).toHaveCount(0);
  await playerButton(page, 'Next step').click();
  await expect(page).toHaveURL(`${baseURL}?attack=response#step=signin.page`);
});

test('a step is named by its id, or by its number', async ({ page }) => {
  await openLab(page, '?attack=response#step=redirect.deliver');
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
  await openLab(page, '?attack=response&by=number#step=18');
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
});

test('the seed decides what chance brings, and the same seed brings the same', async ({ page }) => {
  const shown = () => rawMessage(page).textContent();
  await openLab(page, '#step=token.request');
  const usual = await shown();
  await openLab(page, '?seed=another-one#step=token.request');
  const other = await shown();
  expect(other).not.toBe(usual);
  await page.reload();
  await ready(page);
  expect(await shown()).toBe(other);
});

test('a link chooses the language', async ({ page }) => {
  await openLab(page, '?locale=en-XA#step=1');
  await expect(page.getByRole('main')).toContainText('ţŵö');
});

test('a copied link leads to the same place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page, '?theme=dark');
  await choose(page, 'Attack', 'Takes redirect');
  await choose(page, 'PKCE', 'Off');
  await playerButton(page, 'Decisive step').click();
  const link = await copied(page, () => copyLink(page));
  expect(new URL(link).search).toBe('?attack=response&pkce=off&theme=dark');
  expect(new URL(link).hash).toBe('#step=token.request');
  const friend = await context.newPage();
  await friend.goto(link);
  await expectMoment(friend, 'Token request');
  await expect(caption(friend)).toHaveText((await caption(page).textContent()) ?? '');
});

test('what is at its default is not written into the link', async ({ page }) => {
  await openLab(page, '?attack=off&pkce=S256&pkceRequired=off&redirect=custom-scheme&consent=allow#step=0');
  await choose(page, 'PKCE', 'plain');
  await choose(page, 'PKCE', 'S256');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('a bad value is named together with its parameter and with what was used instead', async ({ page }) => {
  await openLab(page, '?attack=maybe&pkce=md5&speed=9&motion=never');
  const said = [
    'attack cannot be maybe. Used instead: off.',
    'pkce cannot be md5. Used instead: S256.',
    'speed cannot be 9. Used instead: 1.',
    'motion cannot be never. Used instead: auto.',
  ];
  await expect(warning(page)).toContainText('Part of this link could not be used');
  for (const words of said) await expect(warning(page)).toContainText(words);
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(warning(page)).toHaveCount(0);
});

const badLinks = [
  ['#step=nowhere', 'step cannot be nowhere. Used instead: 0.', 0],
  ['?x=1#step=99', 'step cannot be 99. Used instead: 21.', 21],
  ['?theme=pink', 'theme cannot be pink.', 0],
  ['?locale=xx', 'locale cannot be xx. Used instead: en.', 0],
  ['?seed=a%20b', 'seed cannot be a b.', 0],
  ['?attack=1&pkce=1&redirect=1&consent=1&seed=!&theme=1', 'And 2 more.', 0],
  ['?scenario=none', 'scenario cannot be none. Used instead: code-interception.', 0],
  ['?consent=perhaps#step=2', 'consent cannot be perhaps. Used instead: allow.', 2],
  ['?compare=pkce:off', 'compare cannot be pkce:off.', 0],
  ['?pkce=off&pkce=plain', 'pkce is given more than once. Used: the first, off.', 0],
] as const;

test('each kind of bad link says what is wrong and opens all the same', async ({ page }) => {
  for (const [link, words, step] of badLinks) {
    await test.step(link, async () => {
      await openLab(page, link);
      await expect(warning(page)).toContainText(words);
      await expectStep(page, step);
    });
  }
});

test('unknown names are ignored, and a name without a value means on', async ({ page }) => {
  await openLab(page, '?utm_source=x&__proto__=1&constructor=2&pkceRequired');
  await expect(warning(page)).toHaveCount(0);
  await expect(page.getByText('More switches (1 changed)')).toBeVisible();
});

const nonsense: readonly (readonly [string, string])[] = [
  ['malformed percent escapes', '?pkce=%E0%A4%A&attack=%#step=%zz'],
  ['a hash without sense', '?a=1#%F0%9F%92%A9&&==step'],
  ['a query of 8 kB', `?pkce=plain&x=${'y'.repeat(8000)}#step=2`],
  ['a value of 8 kB', `?pkce=${'z'.repeat(8000)}#step=2`],
  ['a hash of 1.9 MB', `?b=1#step=${'w'.repeat(1_900_000)}`],
];

for (const [name, link] of nonsense) {
  test(`${name} gives a message or a default, never a blank page`, async ({ page }) => {
    await openLab(page, link);
    await expect(caption(page)).not.toBeEmpty();
    await playerButton(page, 'Next step').click();
    await expect(timeline(page)).not.toHaveValue('0');
    const said = (await warning(page).allTextContents()).join('');
    expect(said.length).toBeLessThan(400);
  });
}

test('markup in a link is shown as text and never becomes an element', async ({ page }) => {
  const markup = '<img src=x onerror=document.title="taken">';
  const encoded = encodeURIComponent(markup);
  await openLab(page, `?pkce=${encoded}&seed=${encoded}&compare=${encoded}&theme=${encoded}#step=${encoded}`);
  await expect(warning(page)).toContainText('<img src=x onerror=');
  await expect(warning(page).getByRole('img', { name: 'x' })).toHaveCount(0);
  expect(await page.evaluate(() => document.images.length)).toBe(0);
  await expect(page).toHaveTitle(/OAuth Flow Lab/);
});

test('a reload keeps the switches and the moment', async ({ page }) => {
  await openLab(page);
  await choose(page, 'Attack', 'Takes redirect');
  // The run that was asked for is here: until then the keys move in the one before it.
  await expect(page).toHaveURL(/attack=response/);
  await page.keyboard.press('9');
  await expect.poll(() => new URL(page.url()).hash).toBe('#step=consent.open');
  await page.reload();
  await expectStep(page, 9);
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
});

test('Back and Forward lead to the switches and the moments that were left', async ({ page }) => {
  await openLab(page, '#step=3');
  await choose(page, 'Attack', 'Takes redirect');
  // The run that was asked for is here: until then the keys move in the one before it.
  await expect(page).toHaveURL(/attack=response/);
  await page.keyboard.press('8');
  await choose(page, 'PKCE', 'Off');
  await playerButton(page, 'Last step').click();
  await expectMoment(page, 'API response');
  await expect.poll(() => new URL(page.url()).hash).toBe('#step=api.response');
  await page.goBack();
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expectStep(page, 8);
  await expectNotice(page, 'PKCE: Off → S256.');
  await page.goBack();
  await expect(option(page, 'Attack', 'Off')).toBeChecked();
  await expectStep(page, 3);
  await page.goForward();
  await page.goForward();
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await expectMoment(page, 'API response');
});

test('a hash that is edited by hand leads there', async ({ page }) => {
  await openLab(page, '#step=3');
  await page.evaluate(() => {
    location.hash = 'step=token.request';
  });
  await expectMoment(page, 'Token request');
  await page.evaluate(() => {
    location.hash = '#step=77';
  });
  await expect(warning(page)).toContainText('step cannot be 77.');
  await page.evaluate(() => {
    location.hash = '';
  });
  await expectStep(page, 0);
  await expect(warning(page)).toHaveCount(0);
});
