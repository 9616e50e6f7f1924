import { expect } from '@playwright/test';
import { caption, openLab, ready, verdict } from '../support/lab.ts';
import { test } from '../support/test.ts';
import { still, take } from './take.ts';

const PLAN = 'docs/examples/code-interception.plan.json';

test.use(still);

test('the diagram fills the window before a room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./?present&theme=projector&attack=response&pkce=off#step=token.request');
  await ready(page);
  // The first step puts the tools away.
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await expect(verdict(page)).toContainText('Stolen code');
  await take(page, 'presenter');
});

test('the speaker has notes, the next step, the clock and the plan', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-01-15T09:00:00') });
  await openLab(page, '?theme=light');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Plan' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByLabel('Plan from a JSON file').setInputFiles(PLAN);
  await dialog.getByRole('button', { name: 'Go to stop 3' }).click();
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.getByRole('button', { name: 'Edit the plan' }).click();
  await expect(dialog).toBeVisible();
  await take(page, 'plan');

  await page.keyboard.press('Escape');
  await page.keyboard.press('f');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1200, height: 860 });
  await expect(speaker.getByRole('status').filter({ hasText: /^Connected$/ })).toBeVisible();
  await expect(speaker.getByText('Your note')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(speaker.getByText('Keep this window on your own screen.')).toHaveCount(0);
  await speaker.keyboard.press('a');
  await expect(speaker.getByRole('button', { name: 'Hide the answer' })).toBeVisible();
  await take(speaker, 'speaker');
});

test('the handout has a page for each phase', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await openLab(page, '?attack=response&pkce=off&theme=light#step=token.request');
  await expect(caption(page).getByRole('button').first()).toBeVisible();
  const print = () => {
    const before = document.body.childElementCount;
    dispatchEvent(new Event('beforeprint'));
    return document.body.childElementCount > before;
  };
  await expect.poll(() => page.evaluate(print)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const phase = page.locator('section').filter({ has: page.getByRole('heading', { name: '3 of 5' }) });
  await phase.evaluate((section) => {
    section.style.padding = '24px';
  });
  await take(page, 'handout', phase);
});
