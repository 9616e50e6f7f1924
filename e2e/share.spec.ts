import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import readQr from 'jsqr';
import { copied } from './support/clipboard.ts';
import { copyLink, openLab, playerButton, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share' });

async function openShare(page: Page, tab?: string): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page)).toBeVisible();
  if (tab !== undefined) await dialog(page).getByRole('tab', { name: tab }).click();
}

/** As many pixels as a reader needs. */
const SIDE = 400;

/** What a reader makes of a QR code as it is on the screen. */
async function readFrom(page: Page, code: Locator): Promise<string | undefined> {
  const picture = await code.screenshot({ caret: 'initial' });
  const reds = await page.evaluate(
    async ({ address, side }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      const pixels = context?.getImageData(0, 0, side, side).data ?? [];
      // One text goes from the page to the test much faster than as many numbers.
      let codes = '';
      for (let at = 0; at < pixels.length; at += 4) codes += String.fromCharCode(pixels[at] ?? 0);
      return codes;
    },
    { address: `data:image/png;base64,${picture.toString('base64')}`, side: SIDE },
  );
  const pixels = Array.from(reds, (code) => code.charCodeAt(0)).flatMap((red) => [red, red, red, 255]);
  return readQr(Uint8ClampedArray.from(pixels), SIDE, SIDE)?.data;
}

test.describe('the QR code', () => {
  // Before a picture is taken, a browser may be given an empty style, which the policy of the page refuses.
  test.use({ forgiven: /style-src-elem/ });

  for (const colorScheme of ['light', 'dark'] as const) {
    // Not every browser can be told of another scheme.
    const tag = colorScheme === 'light' ? '@firefox' : [];
    test(`the QR code is read as the link, small and large, in ${colorScheme}`, { tag }, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openLab(page, '?attack=response&pkce=off#step=token.request');
      await openShare(page);
      const code = page.getByRole('img', { name: 'QR code of the link' });
      expect(await readFrom(page, code.last())).toBe(page.url());
      await page.getByRole('button', { name: 'Show large' }).click();
      const large = page.getByRole('dialog', { name: 'QR code' });
      await expect(large).toContainText(page.url());
      expect(await readFrom(page, large.getByRole('img'))).toBe(page.url());
      const { height = 0 } = (await large.getByRole('img').boundingBox()) ?? {};
      expect(height).toBeGreaterThan(700);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Show large' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
    });
  }
});

test('the text for a chat says what is shown, with the link @firefox', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openLab(page, '?attack=response&compare=pkce:off,pkce:S256#step=token.request');
  await openShare(page);
  const text = await copied(page, () => dialog(page).getByRole('button', { name: 'Copy text' }).click());
  expect(text.split('\n')).toEqual([
    'Stolen code on a phone (Attack: Takes redirect)',
    expect.stringMatching(/^Step \d+ of \d+: Token request$/),
    expect.stringMatching(/^PKCE: Off: Stolen code/),
    expect.stringMatching(/^PKCE: S256: /),
    page.url(),
  ]);
});

test('what is played stands still while it is shared', async ({ page }) => {
  await openLab(page);
  await playerButton(page, 'Play').click();
  await openShare(page);
  const link = await dialog(page).getByRole('textbox', { name: 'Link to what is shown now' }).inputValue();
  await page.keyboard.press('Escape');
  await expect(playerButton(page, 'Play')).toBeVisible();
  const moment = (await timeline(page).getAttribute('aria-valuetext')) ?? '';
  await page.goto('about:blank');
  await page.goto(link);
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', moment);
});

test('a run is exported as it stands in the diagram, each run by itself @firefox', async ({ page, save }) => {
  await openLab(page, '?attack=response&compare=pkce:off,pkce:S256#step=token.request');
  await openShare(page, 'Export');
  await page.getByLabel('Format').selectOption('json');
  for (const [run, pkce] of [
    ['PKCE: Off', 'off'],
    ['PKCE: S256', 'S256'],
  ] as const) {
    await page.getByRole('combobox', { name: 'Run' }).selectOption(run);
    const { name, path } = await save(() =>
      dialog(page).getByRole('button', { name: 'Download', exact: true }).click(),
    );
    expect(name).toMatch(/^code-interception-attack-response-.*\.json$/);
    const written = JSON.parse(await readFile(path, 'utf8'));
    expect(written.settings.pkce).toBe(pkce);
    expect(JSON.parse(await page.getByRole('textbox', { name: 'What is exported' }).inputValue())).toEqual(written);
  }
});

test('the picture of a moment is saved in the size that is chosen @firefox', async ({ page, save }) => {
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  await openShare(page, 'Export');
  const preview = page.getByRole('img', { name: /^Sequence diagram: / });
  const size = () =>
    preview.evaluate((image) =>
      image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [0, 0],
    );
  await expect.poll(size).not.toContain(0);
  const [width, height] = await size();
  for (const scale of [1, 3]) {
    await page.getByLabel('Size').selectOption(String(scale));
    const { name, path } = await save(() => dialog(page).getByRole('button', { name: 'Download picture' }).click());
    expect(name).toMatch(/\.png$/);
    const png = await readFile(path);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([(width ?? 0) * scale, (height ?? 0) * scale]);
  }
});

test('on a phone the dialog fits, and is worked by keys', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page, '?attack=response&locale=en-XA#step=token.request');
  await page.getByRole('button', { name: /Šĥåŕé/ }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.getByRole('tab', { selected: true }).press(key);
    const overflow = await page
      .getByRole('dialog')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('the handout is printed once the dialog is gone, and is gone itself after it @firefox', async ({ page }) => {
  await page.addInitScript(() => {
    // As a browser does around its own dialog, of which nobody here could press a button.
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const printed = {
        words: document.body.lastElementChild?.textContent,
        open: document.querySelector('dialog[open]'),
      };
      document.documentElement.dataset.printed = printed.open === null ? (printed.words ?? '') : 'a dialog is open';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  await openShare(page, 'Export');
  await dialog(page).getByRole('button', { name: 'Print handout' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-printed',
    /^OAuth Flow Lab · Handout.*PKCE: Off\..*Token request/s,
  );
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText('Handout')).toHaveCount(0);
});

test('where downloads are forbidden, the text is there to be selected', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts" src="${baseURL}oauth-flow-lab.html" title="Lab" width="900" height="700"></iframe>`,
    }),
  );
  await page.goto('host.html');
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name: 'Share' }).click();
  await inside.getByRole('tab', { name: 'Export' }).click();
  await expect(inside.getByText('forbids downloads')).toBeVisible();
  await expect(inside.getByRole('textbox', { name: 'What is exported' })).toHaveValue(/./);
  await expect(inside.getByRole('button', { name: 'Download', exact: true })).toHaveCount(0);
});

test('the dialog says whether the page opens without a network', async ({ page }) => {
  await openLab(page);
  await copyLink(page);
  await expect(dialog(page)).toContainText('it takes a network to open it');
  await expect(dialog(page)).toContainText('leads to your own computer');
});
