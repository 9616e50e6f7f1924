import { expect } from '@playwright/test';
import { caption, openLab, playerButton, rawMessage, tab, verdict } from '../support/lab.ts';
import { test } from '../support/test.ts';
import { still, take } from './take.ts';

test.use(still);

test('the attack succeeds with PKCE off, in light', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off&theme=light#step=token.request');
  await expect(verdict(page)).toContainText('Stolen code');
  await expect(rawMessage(page)).toBeVisible();
  await expect(caption(page).getByRole('button').first()).toBeVisible();
  await take(page, 'attack-light');
});

test('the same attack fails against S256, in dark', async ({ page }) => {
  await openLab(page, '?attack=response&theme=dark#step=token.request');
  await tab(page, 'Checks').click();
  await expect(verdict(page)).toContainText('Held');
  await expect(caption(page).getByRole('button').first()).toBeVisible();
  await take(page, 'attack-dark-s256');
});

test('a narrow window lists the steps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page, '?attack=response&pkce=off&theme=light#step=token.request');
  await expect(playerButton(page, 'Inspect this step')).toBeVisible();
  await take(page, 'narrow');
});

test('a client from elsewhere pushes its request and proves its key, with its code beside it', async ({ page }) => {
  await openLab(page, '?scenario=sandbox&flow=par-dpop&theme=light#step=token.request');
  await expect(page.getByRole('tabpanel')).toContainText('createSandbox');
  await expect(caption(page).getByRole('button').first()).toBeVisible();
  await take(page, 'own-client');
});

test('three runs stand side by side', async ({ page }) => {
  await openLab(page, '?attack=response&compare=pkce:off,pkce:plain,pkce:S256&theme=light#step=token.request');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
  await take(page, 'side-by-side');
});
