import { expect } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import { caption, messages, openLab, playerButton, rawMessage, stage, stepTo, tab, tabPanel } from './support/lab.ts';
import { test } from './support/test.ts';

const link = (names: string, more = '') => `?names=${encodeURIComponent(names)}${more}`;

const ACME = 'client:Acme Photos@photos.acme.com;server:Acme Gate@login.acme.com;api:@api.acme.com;user:Grace';

const encoded = (name: string) => name.replace(/[%:;@,]/g, encodeURIComponent);

test.describe('own names', { tag: '@firefox' }, () => {
  test('are on the stage, in the caption, on the wire and in the transcript', async ({ page }) => {
    await openLab(page, `${link(ACME)}#step=authorization.request`);
    await expect(stage(page).getByText('Acme Photos').first()).toBeVisible();
    await expect(caption(page)).toContainText('Acme Gate');
    await expect(rawMessage(page)).toContainText('Host: login.acme.com');
    await expect(rawMessage(page)).toContainText('redirect_uri=com.acme.photos%3A%2Fcb');
    await stepTo(page, 'Consent page on screen');
    await tab(page, 'Grace sees').click();
    await expect(tabPanel(page)).toContainText('Acme Photos asks for access');
    await page.getByRole('button', { name: 'Transcript' }).click();
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await expect(transcript).toContainText('iss=https%3A%2F%2Flogin.acme.com');
    await expect(transcript).not.toContainText(/Photo Printer|Acme Login|\.example\b|\bAda\b/);
  });

  test('stay through a switch, a reset, and another scenario', async ({ page }) => {
    await openLab(page, link(ACME, '&pkce=off'));
    await expect(stage(page).getByText('Acme Photos').first()).toBeVisible();
    await page.keyboard.press('r');
    await expect(page).not.toHaveURL(/pkce=off/);
    await expect(page).toHaveURL(/names=client:Acme%20Photos@photos\.acme\.com/);
    await expect(stage(page).getByText('Acme Photos').first()).toBeVisible();
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Bring your own client');
    await expect(page).toHaveURL(/scenario=sandbox/);
    await expect(stage(page).getByText('Acme Gate').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page).not.toHaveURL(/scenario=sandbox/);
    await expect(stage(page).getByText('Acme Photos').first()).toBeVisible();
  });

  test('that nobody can bear are named with the reason, and the usual one stands', async ({ page }) => {
    await openLab(page, link('client:Acme Photos@acme.com:8080;server:@bücher.example;thief:Eve;api:Acme Login'));
    const warning = page.getByRole('alert');
    await expect(warning).toContainText('Part of this link could not be used');
    await expect(warning).toContainText('Used instead: login.acme.example. A host is written in ASCII');
    await expect(warning).toContainText('Nobody of that kind takes part here.');
    await expect(warning).toContainText('No two parties have the same name.');
    await expect(stage(page).getByText('Photo API').first()).toBeVisible();
  });

  const STRANGE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '[a](javascript:alert(1)) **b** `c`',
    '✨📷👩‍👩‍👧 שלום مرحبا',
    'A-->>B: x; %% {{y}}',
  ];

  for (const name of STRANGE) {
    test(`such as ${name} are text`, async ({ page }) => {
      page.on('dialog', (dialog) => expect.soft(dialog.message()).toBe('no dialog'));
      await openLab(page, `${link(`client:${encoded(name)};server:${encoded('<b>S</b> *`*')}`)}#step=app.tap`);
      await expect(stage(page).getByText(name).first()).toBeAttached();
      await stepTo(page, 'Consent page on screen');
      await tab(page, 'Ada sees').click();
      await expect(tabPanel(page)).toContainText(`${name} asks for access`);
      await playerButton(page, 'Last step').click();
      await expect(caption(page)).toContainText(name.slice(0, 8));
      await expect(page.locator('img, script:not([src]):not([type]), #root a[href^="javascript:"]')).toHaveCount(0);
    });
  }
});

test.describe('long names', () => {
  const host = (label: string) => `${label.repeat(48)}.acme.example`;
  const LONG = [
    `client:Photographs of Acme, Limited & Brothers@${host('p')}`.replace('Acme,', 'Acme%2C'),
    `server:Wirtschaftsprüfungsgesellschaftsanmelden@${host('s')}`,
    `api:${'W'.repeat(40)}@${host('a')}`,
    'user:Maximiliane Alexandra von Hohenlohe-Oeh',
    'attacker:FreeFlashlightAndCompassAndLevelAndRuler',
    'browser:The browser that came with the telephone',
    'os:A telephone with an operating system 123',
  ].join(';');

  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [390, 844],
  ] as const) {
    test(`are cut with a title and stand on nothing else at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const step of ['', '#step=app.tap', '#step=token.request', '#step=22']) {
        await openLab(page, `${link(LONG, '&attack=response&pkce=off')}${step}`);
        await expect(page.getByText('Wirtschaftsprüfungsgesellschaftsanmelden').first()).toBeAttached();
        await expect(messages(page).or(stage(page)).first()).toBeVisible();
        expect.soft(await crowding(page), `${width} ${step}`).toEqual([]);
      }
    });
  }
});
