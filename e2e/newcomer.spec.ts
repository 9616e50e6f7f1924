import { expect } from '@playwright/test';
import { openStopped } from './support/clock.ts';
import {
  caption,
  choose,
  expectMoment,
  expectNotice,
  expectStep,
  messages,
  openLab,
  playerButton,
  stage,
  stepTo,
  tab,
  tabPanel,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

test('a newcomer reads within seconds what this is and what to press @firefox', async ({ page }) => {
  await openLab(page);
  await expect(page.getByRole('heading', { name: 'OAuth Flow Lab', level: 1 })).toBeVisible();
  await expect(caption(page)).toContainText(
    'Photo Printer wants to print Ada’s photos without ever getting Ada’s password',
  );
  await expect(verdict(page)).toContainText('Ready to start');
  await expect(stage(page)).toContainText('Step forward to send the first message.');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expectStep(page, 1);
  await expect(playerButton(page, 'Next step')).toBeFocused();
  await expect(
    messages(page).getByRole('button', { name: 'Step 1: Tap in the app, Ada to Photo Printer' }),
  ).toBeVisible();
});

test('a newcomer sees the thief succeed, switches PKCE to S256, and can say why the thief now fails @firefox', async ({
  page,
}) => {
  await openLab(page);
  await choose(page, 'Attack', 'Takes redirect');
  await expectNotice(page, 'Attack: Off → Takes redirect');
  await choose(page, 'PKCE', 'Off');
  await expect(stage(page).getByRole('listitem').filter({ hasText: 'Malicious app' })).toContainText('FreeFlashlight');
  await expect(verdict(page)).toContainText('Ready: FreeFlashlight lies in wait');

  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await stepTo(page, 'Redirect reaches FreeFlashlight');
  await expect(verdict(page)).toContainText('Stolen code');
  await stepTo(page, 'Token request');
  await expect(caption(page)).toContainText('Acme Login cannot tell the thief from the app');
  await expect(caption(page)).toContainText('state does not help');
  await expect(stage(page).getByText('PKCE: no challenge stored, nothing to prove')).toBeVisible();
  await stepTo(page, 'Token response');
  await expect(verdict(page)).toContainText('Breached: the thief has the token');
  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Breached: FreeFlashlight has Ada’s photos');
  await expect(caption(page)).toContainText('Decided by Acme Login, check TK-11.');

  await playerButton(page, 'Decisive step').click();
  await expectMoment(page, 'Token request');
  await choose(page, 'PKCE', 'S256');
  await expectMoment(page, 'Token request');
  await expectNotice(page, 'PKCE: Off → S256');
  await expect(verdict(page)).toContainText('Held: Acme Login refused the stolen code');
  await expect(caption(page)).toContainText('challenge is stored with it');
  await expect(stage(page).getByText('PKCE: a challenge is stored, no verifier came')).toBeVisible();

  await tab(page, 'Checks').click();
  await expect(tabPanel(page).getByText('1 failed')).toBeVisible();
  await expect(tabPanel(page).getByText('FreeFlashlight sent none')).toBeVisible();
  await expect(tabPanel(page).getByRole('listitem').filter({ hasText: 'TK-11' })).toContainText('failed');

  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Held, but Photo Printer waits in vain');
  await expect(caption(page)).toContainText('S256 saved the photos, not the');
});

test('a newcomer may watch the theft by one press, and it stops where it is decided', async ({ page }) => {
  await openStopped(page);
  await page.getByRole('button', { name: 'A stolen code (PKCE off)' }).click();
  await expect(playerButton(page, 'Pause')).toBeFocused();
  await expectNotice(page, 'PKCE: S256 → Off');
  await page.clock.runFor('10:00');
  await expectMoment(page, 'Token request');
  await expect(playerButton(page, 'Play')).toBeVisible();
  await expect(verdict(page)).toContainText('Stolen code');
});
