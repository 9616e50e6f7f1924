import { expect, type Page } from '@playwright/test';
import {
  caption,
  choose,
  expectMoment,
  expectNotice,
  expectStep,
  openLab,
  option,
  playerButton,
  stage,
  tab,
  tabPanel,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

const moreSwitches = (page: Page) => page.getByText(/^More switches/);

test('a changed switch keeps the moment and says what changed', async ({ page }) => {
  await openLab(page, '?attack=response#step=authorization.response');
  await choose(page, 'PKCE', 'Off');
  await expectNotice(page, 'PKCE: S256 → Off. The runs differ from step 2 on.');
  await expectMoment(page, 'Redirect with the code');
  await choose(page, 'Attack', 'Off');
  await expectNotice(page, 'Attack: Takes redirect → Off.');
  await expectMoment(page, 'Redirect with the code');
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(page.getByText('Attack: Takes redirect → Off.')).toHaveCount(0);
});

test('where the moment does not exist any more, the nearest before it is shown', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=api.response');
  await choose(page, 'PKCE', 'S256');
  await expectMoment(page, 'No token');
  await choose(page, 'Attack', 'Off');
  await expectMoment(page, 'Token response');
});

test('the lane of the attacker comes and goes and the other parties stay', async ({ page }) => {
  await openLab(page, '#step=token.request');
  const parties = stage(page).getByRole('list', { name: 'Who takes part' }).getByRole('listitem');
  const names = ['Ada', 'Browser', 'Photo Printer', 'FreeFlashlight', 'Acme Login', 'Photo API'];
  const head = (name: string) => parties.filter({ hasText: name });
  await expect(head('FreeFlashlight')).toHaveCount(0);
  await choose(page, 'Attack', 'Takes redirect');
  for (const name of names) await expect(head(name).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(head('FreeFlashlight')).toHaveCount(0);
});

test('switches are undone and redone by buttons, as often as there were changes', async ({ page }) => {
  await openLab(page);
  await moreSwitches(page).click();
  const [undo, redo] = ['Undo', 'Redo'].map((name) =>
    page.getByRole('group').filter({ hasText: 'More switches' }).getByRole('button', { name, exact: true }),
  );
  if (!(undo && redo)) throw new Error('There are no such buttons.');
  await expect(undo).toBeDisabled();
  await choose(page, 'Redirect address', 'Claimed https');
  await choose(page, 'Consent', 'Deny');
  await expect(moreSwitches(page)).toHaveText('More switches (2 changed)');
  await undo.click();
  await undo.click();
  await expect(option(page, 'Redirect address', 'Custom scheme')).toBeChecked();
  await expect(undo).toBeDisabled();
  await redo.click();
  await expect(option(page, 'Redirect address', 'Claimed https')).toBeChecked();
  await expect(option(page, 'Consent', 'Allow')).toBeChecked();
  await choose(page, 'PKCE demanded', 'S256');
  await expect(redo).toBeDisabled();
});

test('a reset puts every switch back and can itself be undone', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=plain&redirect=claimed-https&consent=deny#step=4');
  await moreSwitches(page).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expectNotice(page, 'All switches are at their defaults.');
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expectStep(page, 0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(option(page, 'PKCE', 'plain')).toBeChecked();
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
  await expect(moreSwitches(page)).toHaveText('More switches (2 changed)');
});

test('consent is denied on the page that Ada sees, and allowed again in the switches', async ({ page }) => {
  await openLab(page, '#step=consent.show');
  await tab(page, 'Ada sees').click();
  const phone = tabPanel(page).getByRole('region', { name: 'Ada’s phone' });
  await expect(phone).toContainText('login.acme.example');
  await phone.getByRole('button', { name: 'Deny' }).click();
  await expectNotice(page, 'Consent: Allow → Deny.');
  await expectMoment(page, 'Consent page on screen');
  await playerButton(page, 'Next step').click();
  await expectMoment(page, 'Denied');
  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Refused: Ada said no, so there is no code');
  await moreSwitches(page).click();
  await choose(page, 'Consent', 'Allow');
  await expectMoment(page, 'Photos on screen');
  await expect(verdict(page)).toContainText('Completed: Photo Printer has the photos');
});

interface Row {
  readonly link: string;
  readonly verdict: string;
  readonly decidedBy: string | null;
}

const ADA_SAID_NO = 'Decided by Acme Login, check AZ-17.';

const rows: readonly Row[] = [
  { link: '?pkceRequired=on&pkce=off', verdict: 'Refused', decidedBy: 'Decided by Acme Login, check AZ-11.' },
  { link: '?pkceRequired=on&pkce=plain', verdict: 'Refused', decidedBy: 'Decided by Acme Login, check AZ-12.' },
  { link: '?pkceRequired=on&pkce=off&attack=response', verdict: 'Held', decidedBy: 'check AZ-11.' },
  { link: '?pkceRequired=on&pkce=plain&attack=request-and-response', verdict: 'Held', decidedBy: 'check AZ-12.' },
  { link: '?consent=deny', verdict: 'Refused', decidedBy: ADA_SAID_NO },
  { link: '?consent=deny&attack=response&pkce=off', verdict: 'Held', decidedBy: ADA_SAID_NO },
  {
    link: '?attack=response&redirect=claimed-https&pkce=off',
    verdict: 'Held',
    decidedBy: 'Decided by Phone, check OS-02.',
  },
  { link: '?attack=response', verdict: 'Held', decidedBy: 'Acme Login, check TK-11.' },
  { link: '?attack=response&pkce=plain', verdict: 'Held', decidedBy: 'Decided by Acme Login, check TK-11.' },
  { link: '?attack=request-and-response', verdict: 'Held', decidedBy: 'Decided by Acme Login, check TK-11.' },
  { link: '?attack=response&pkce=off', verdict: 'Breached', decidedBy: 'Decided by Acme Login, check TK-11.' },
  {
    link: '?attack=request-and-response&pkce=plain',
    verdict: 'Breached: FreeFlashlight has Ada’s photos',
    decidedBy: 'Decided by Acme Login, check TK-11.',
  },
  { link: '?pkce=off', verdict: 'Completed: Photo Printer has the photos', decidedBy: null },
  { link: '?redirect=claimed-https&pkceRequired=on', verdict: 'Completed', decidedBy: null },
];

test('every row of the outcome table shows its verdict and who decided it by which check', async ({ page }) => {
  for (const { link, verdict: words, decidedBy } of rows) {
    await test.step(link, async () => {
      await openLab(page, link);
      await playerButton(page, 'Last step').click();
      await expect(verdict(page)).toContainText(`How things stand: ${words}`);
      if (decidedBy === null) await expect(caption(page)).not.toContainText('Decided by');
      else await expect(caption(page)).toContainText(decidedBy);
    });
  }
});

test('the verdict turns when the facts turn, not at the end only', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off');
  await expect(verdict(page)).toContainText('Ready: FreeFlashlight lies in wait');
  const turns = [
    ['Authorization request', 'Under way: FreeFlashlight has no code'],
    ['Redirect reaches FreeFlashlight', 'Stolen code'],
    ['Token response', 'Breached: the thief has the token'],
    ['API response', 'Breached: FreeFlashlight has Ada’s photos'],
  ] as const;
  for (const [title, words] of turns) {
    await page.keyboard.press('g');
    await page.getByRole('dialog').getByRole('button', { name: title }).click();
    await expect(verdict(page)).toContainText(words);
  }
});
