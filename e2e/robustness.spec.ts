import { expect, type Page } from '@playwright/test';
import {
  caption,
  choose,
  copyLink,
  expectMoment,
  expectStep,
  openLab,
  option,
  playerButton,
  ready,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

const failure = (page: Page) => page.getByRole('heading', { name: 'Something in the lab broke' });

test('a storage that throws costs nothing but the memory of choices', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The user blocks storage.', 'SecurityError');
      },
    });
  });
  await openLab(page, '?attack=response&pkce=off');
  await page.getByRole('button', { name: /^Theme: as the system/ }).click();
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Single keys control the player' }).uncheck();
  await page.keyboard.press('Escape');
  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Breached');
});

test('a stored preference that makes no sense is passed over', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: /^Theme: as the system/ }).click();
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Single keys control the player' }).uncheck();
  const spoilt = await page.evaluate(() => {
    const names = Object.keys(localStorage);
    for (const name of names) localStorage.setItem(name, '{"garbage": [');
    return names.length;
  });
  expect(spoilt).toBe(2);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: /^Theme: as the system/ })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 1);
});

test('where the clipboard is denied, the text is shown, selected, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', {
      get: () => ({ writeText: () => Promise.reject(new DOMException('Denied.', 'NotAllowedError')) }),
    });
  });
  await openLab(page, '?attack=response#step=token.request');
  await copyLink(page);
  const dialog = page.getByRole('dialog', { name: 'Copy this link' });
  const text = dialog.getByRole('textbox');
  await expect(text).toHaveValue(/\?attack=response#step=token\.request$/);
  await text.focus();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await text.inputValue());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(page.getByRole('dialog', { name: 'Copy by hand' }).getByRole('textbox')).toHaveValue(/^curl /);
});

test('where there is no clipboard at all, the text is shown as well', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
  });
  await openLab(page);
  await copyLink(page);
  await expect(page.getByRole('dialog', { name: 'Copy this link' }).getByRole('textbox')).toHaveValue(/^http/);
});

test('the whole story asks nothing of another origin', async ({ page, baseURL }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await openLab(page, '?attack=request-and-response&pkce=plain');
  await playerButton(page, 'Last step').click();
  await choose(page, 'View', 'Side by side');
  await choose(page, 'View', 'Single');
  for (const name of ['Checks', 'Who knows', 'Ada sees', 'States']) await page.getByRole('tab', { name }).click();
  await page.getByRole('button', { name: 'Transcript' }).click();
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible();
  expect([...asked]).toEqual([new URL(baseURL ?? '').origin]);
});

test.describe('under its policy', () => {
  test.use({ forgiven: /Trusted|policy: (require-trusted-types-for|script-src)|violates the following/i });

  test('no string becomes markup or a script', async ({ page }) => {
    await openLab(page);
    const taken = await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('document.title = "taken"');
      document.body.append(script);
      try {
        document.createElement('p').innerHTML = '<b>taken</b>';
        return true;
      } catch {
        return false;
      }
    });
    expect(taken).toBe(false);
    await expect(page).toHaveTitle(/OAuth Flow Lab/);
  });
});

test.describe('where the lab breaks', () => {
  test.use({ forgiven: /no room|no parameters/ });

  test('it says so, keeps the link to the place, and begins again on request', async ({ page }) => {
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    await page.evaluate(() => {
      Object.defineProperty(window, 'ResizeObserver', {
        value: function broken() {
          throw new Error('There is no room.');
        },
      });
    });
    // The switch goes away with the page that breaks, so nobody waits for it to be checked.
    await option(page, 'View', 'Side by side').dispatchEvent('click');
    await expect(failure(page)).toBeVisible();
    const link = await page.getByRole('textbox', { name: 'The link to this place' }).inputValue();
    expect(new URL(link).searchParams.get('attack')).toBe('response');
    expect(new URL(link).hash).toBe('#step=token.request');
    await page.getByText('What went wrong').click();
    await expect(page.getByText('Error: There is no room.')).toBeVisible();
    await page.getByRole('button', { name: 'Start again' }).click();
    await ready(page);
    await expect(option(page, 'Attack', 'Off')).toBeChecked();
    await page.goto(link);
    await expectMoment(page, 'Token request');
  });

  test('it never leaves a blank page, not even where it breaks before it is drawn', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'URLSearchParams', {
        value: function broken() {
          throw new Error('There are no parameters.');
        },
      });
    });
    await page.goto('./?pkce=off#step=3');
    await expect(failure(page)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'The link to this place' })).toHaveValue(/\?pkce=off#step=3$/);
  });
});

test.describe('before any script runs', () => {
  test.use({ forgiven: /Failed to load resource/ });

  test('the first frame is there', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'OAuth Flow Lab' })).toBeVisible();
    await expect(caption(page)).toContainText('Photo Printer wants to print Ada’s photos');
    await expect(page.getByRole('listitem').filter({ hasText: 'Acme Login' }).first()).toBeVisible();
    await expect(playerButton(page, 'Next step')).toBeVisible();
  });
});
