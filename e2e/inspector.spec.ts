import { expect, type Page } from '@playwright/test';
import { copied } from './support/clipboard.ts';
import { openStopped } from './support/clock.ts';
import {
  choose,
  expectMoment,
  expectStep,
  messages,
  openLab,
  playerButton,
  rawMessage,
  tab,
  tabPanel,
} from './support/lab.ts';
import { test } from './support/test.ts';

/** What is said of a name of the message. */
const meaning = (page: Page, name: string) =>
  tabPanel(page)
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::*[1]');

test.describe('on the wire', () => {
  test('a message is shown raw and copied as it is, or as a curl command', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openStopped(page, '?attack=response&pkce=off#step=token.request');
    await expect(rawMessage(page)).toContainText('POST /token HTTP/1.1');
    const raw = await copied(page, () => page.getByRole('button', { name: 'Copy raw' }).click());
    const said = page.getByRole('status').filter({ hasText: 'Copied' });
    await expect(said).toHaveCount(1);
    await page.clock.runFor(2000);
    await expect(said).toHaveCount(0);
    expect(raw).toMatch(/^POST \/token HTTP\/1\.1\r?\nHost: login\.acme\.example\r?\n/);
    expect(raw).toMatch(
      /\r?\n\r?\ngrant_type=authorization_code&code=[\w-]{32}&redirect_uri=com\.example\.printer%3A%2Fcb&client_id=printer$/,
    );
    const curl = await copied(page, () => page.getByRole('button', { name: 'Copy as curl' }).click());
    expect(curl).toMatch(/^curl .*https:\/\/login\.acme\.example\/token/s);
    expect(curl).toContain('grant_type=authorization_code');
  });

  test('every parameter is explained, one that is missing too', async ({ page }) => {
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    for (const name of ['grant_type', 'code', 'redirect_uri', 'client_id', 'code_verifier']) {
      await expect(meaning(page, name)).toContainText(/\w+ \w+ \w+/);
    }
    await expect(meaning(page, 'code_verifier')).toContainText('not sent');
    await expect(meaning(page, 'code')).toContainText('Now known to');
    await tabPanel(page)
      .getByRole('button', { name: /^Made by Acme Login at step/ })
      .click();
    await expectMoment(page, 'Consent form');
  });

  test('the access token is taken apart into header, claims and signature', async ({ page }) => {
    await openLab(page, '#step=token.response');
    const token = tabPanel(page).getByRole('heading', { name: 'The access token, decoded' });
    await expect(token).toBeVisible();
    await expect(meaning(page, 'typ')).toContainText('at+jwt');
    await expect(meaning(page, 'alg')).toContainText('ES256');
    await expect(meaning(page, 'iss')).toContainText('https://login.acme.example');
    await expect(meaning(page, 'aud')).toContainText('https://api.photos.example');
    await expect(meaning(page, 'scope').last()).toContainText('photos.read');
    await expect(tabPanel(page).getByRole('heading', { name: 'Signature' })).toBeVisible();
  });

  test('references lead to the sections of the RFCs', async ({ page }) => {
    await openLab(page, '#step=token.request');
    const links = tabPanel(page).getByRole('link', { name: /^RFC \d+ §/ });
    await expect(links.nth(5)).toBeVisible();
    for (const link of await links.all()) {
      const [, rfc, section] = /RFC (\d+) §([\d.]+)/.exec((await link.getAttribute('aria-label')) ?? '') ?? [];
      await expect(link).toHaveAttribute('href', `https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section}`);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noopener/);
    }
  });

  test('a person’s gesture has no raw message and is told in words', async ({ page }) => {
    await openLab(page, '#step=signin.submit');
    await expect(rawMessage(page)).toHaveCount(0);
    await expect(tabPanel(page)).toContainText('enters user name and password');
  });
});

test.describe('checks', () => {
  test('stored challenge, received verifier and computed hash stand side by side', async ({ page }) => {
    await openLab(page, '#step=token.request');
    await tab(page, 'Checks').click();
    const challenge = await meaning(page, 'challenge').getByRole('code').textContent();
    const computed = await tabPanel(page)
      .getByRole('term')
      .filter({ hasText: 'BASE64URL' })
      .locator('xpath=following-sibling::*[1]')
      .textContent();
    const verifier = await meaning(page, 'verifier').textContent();
    expect(challenge).toMatch(/^[\w-]{43}$/);
    expect(computed?.trim()).toBe(challenge);
    const digest = await page.evaluate(async (text) => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    }, verifier?.trim() ?? '');
    expect(digest).toBe(challenge);
    await expect(tabPanel(page)).toContainText('Equal');
    await tabPanel(page).getByRole('button', { name: 'from step 3' }).click();
    await expectMoment(page, 'Authorization request');
  });

  test('a challenge offered as the verifier is seen to differ, and the checks stop there', async ({ page }) => {
    await openLab(page, '?attack=request-and-response#step=token.request');
    await tab(page, 'Checks').click();
    await expect(tabPanel(page)).toContainText('FreeFlashlight offered the challenge itself as the verifier');
    await expect(tabPanel(page).getByRole('listitem').filter({ hasText: 'TK-11' })).toContainText(/^failed: /);
    await expect(tabPanel(page)).toContainText('The check stopped here');
    await expect(tabPanel(page).getByRole('listitem').filter({ hasText: 'TK-14' })).toHaveCount(0);
  });

  test('earlier checks are listed and lead to their steps', async ({ page }) => {
    await openLab(page, '#step=token.request');
    await tab(page, 'Checks').click();
    await tabPanel(page).getByRole('button', { name: 'step 3: Authorization request' }).click();
    await expectStep(page, 3);
    await expect(tabPanel(page)).toContainText('What Acme Login checks');
  });
});

test.describe('who knows', () => {
  test('a table says who knows which secret since which step, and leads there', async ({ page }) => {
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    await tab(page, 'Who knows').click();
    const row = (secret: string) =>
      tabPanel(page)
        .getByRole('row')
        .filter({ has: page.getByRole('button', { name: new RegExp(`^${secret}:`) }) });
    await expect(tabPanel(page).getByRole('columnheader', { name: 'FreeFlashlight' })).toBeVisible();
    await expect(row('code').getByRole('button', { name: 'received it at step 18' })).toBeVisible();
    await expect(row('password').getByRole('button', { name: 'held it from the start' })).toHaveCount(2);
    await row('code').getByRole('button', { name: 'received it at step 18' }).click();
    await expectMoment(page, 'Redirect reaches FreeFlashlight');
    await playerButton(page, 'Back').click();
    await expect(row('code').getByRole('button', { name: 'received it at step 18' })).toHaveCount(0);
  });

  test('under plain, whoever knows the challenge knows the verifier', async ({ page }) => {
    await openLab(page, '?attack=request-and-response&pkce=plain#step=3');
    await tab(page, 'Who knows').click();
    await expect(tabPanel(page)).toContainText('Same value as');
    await choose(page, 'PKCE', 'S256');
    await expect(tabPanel(page)).not.toContainText('Same value as');
  });

  test('a selected secret marks every row that carries it, and no other', async ({ page }) => {
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    await tabPanel(page).getByRole('button', { name: 'code: mark every step that carries it' }).click();
    const carriers = messages(page).getByRole('button', { name: /Carries authorization code/ });
    await expect(carriers).toHaveCount(4);
    await expect(messages(page).getByRole('button', { name: /^Step 14: .*Carries authorization code/ })).toBeVisible();
    await expect(messages(page).getByRole('button', { name: /^Step 3: .*Carries/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(carriers).toHaveCount(0);
  });
});

const sights = [
  ['0', 'Print my photos', 'Photo Printer has no access to the photos yet'],
  ['signin.show', 'login.acme.example', 'Photo Printer does not get to see the password'],
  ['consent.show', 'Allow', 'it cannot see which app on the phone will get the answer'],
  ['chooser.show', 'Open with', 'Ada cannot tell which is the genuine one'],
  ['redirect.deliver', 'Photo Printer', 'FreeFlashlight'],
] as const;

test('Ada’s phone shows each screen, and what she can and cannot notice', async ({ page }) => {
  for (const [step, shown, noticed] of sights) {
    await test.step(step, async () => {
      await openLab(page, `?attack=response&at=${step}#step=${step}`);
      await tab(page, 'Ada sees').click();
      await expect(tabPanel(page).getByRole('region', { name: 'Ada’s phone' })).toContainText(shown);
      await expect(tabPanel(page)).toContainText(noticed);
    });
  }
  await openLab(page, '#step=app.show');
  await tab(page, 'Ada sees').click();
  await expect(tabPanel(page).getByRole('region', { name: 'Ada’s phone' })).toContainText('3 photos ready to print');
});

test('each party’s states are listed, the current one marked, and the mark moves with the steps', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=redirect.deliver');
  await tab(page, 'States').click();
  const now = (state: string) =>
    tabPanel(page)
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${state}\\s*now`) });
  await expect(tabPanel(page)).toContainText('Where each party stands');
  await expect(now('redeeming stolen code').or(now('lying in wait'))).toBeVisible();
  await playerButton(page, 'Last step').click();
  await expect(now('has photos')).toBeVisible();
  await expect(now('redeeming stolen code')).toHaveCount(0);
});
