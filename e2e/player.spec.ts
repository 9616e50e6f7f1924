import { expect } from '@playwright/test';
import { openStopped } from './support/clock.ts';
import { expectMoment, expectStep, messages, openLab, playerButton, stage, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

/** More than enough to read any caption. */
const LONG = '00:25';

test('play advances at reading pace, stops at the decisive step, and goes on to the end', async ({ page }) => {
  await openStopped(page, '?attack=response&pkce=off#step=redirect.deliver');
  await playerButton(page, 'Play').click();
  await page.clock.runFor(500);
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
  await page.clock.runFor(LONG);
  await expectMoment(page, 'Token request');
  await expect(playerButton(page, 'Play')).toBeVisible();
  await page.clock.runFor(LONG);
  await expectMoment(page, 'Token request');
  await playerButton(page, 'Play').click();
  await page.clock.runFor('02:00');
  await expectMoment(page, 'API response');
  await expect(playerButton(page, 'Play')).toBeVisible();
  await playerButton(page, 'Play').click();
  await expectStep(page, 0);
  await expect(playerButton(page, 'Pause')).toBeVisible();
});

test('pause stops at once, and every step by hand pauses', async ({ page }) => {
  await openStopped(page);
  await playerButton(page, 'Play').click();
  await page.clock.runFor(LONG);
  const reached = Number(await timeline(page).inputValue());
  expect(reached).toBeGreaterThan(0);
  await playerButton(page, 'Pause').click();
  await page.clock.runFor('01:00');
  await expectStep(page, reached);
  await playerButton(page, 'Play').click();
  await playerButton(page, 'Next step').click();
  await page.clock.runFor('01:00');
  await expectStep(page, reached + 1);
});

test('speed makes it three times as fast, at once and also while it plays', async ({ page }) => {
  await openStopped(page, '#step=1');
  const steps = async (speed: string) => {
    await page.getByRole('combobox', { name: 'Speed' }).selectOption(speed);
    await page.keyboard.press('Home');
    await playerButton(page, 'Play').click();
    await page.clock.runFor('00:30');
    await playerButton(page, 'Pause').click();
    return Number(await timeline(page).inputValue());
  };
  const [slow, fast] = [await steps('0.5×'), await steps('3×')];
  expect(slow).toBeGreaterThan(0);
  expect(fast).toBeGreaterThanOrEqual(slow * 3);
});

test('the buttons step, go back, to the ends, and to the decisive step', async ({ page }) => {
  await openLab(page, '?attack=response');
  await expect(playerButton(page, 'Back')).toBeDisabled();
  await playerButton(page, 'Next step').click();
  await expectStep(page, 1);
  await playerButton(page, 'Back').click();
  await expectStep(page, 0);
  await playerButton(page, 'Decisive step').click();
  await expectMoment(page, 'Token request');
  await expect(playerButton(page, 'Decisive step')).toBeDisabled();
  await playerButton(page, 'Last step').click();
  await expectMoment(page, 'No token');
  await expect(playerButton(page, 'Next step')).toBeDisabled();
  await playerButton(page, 'First step').click();
  await expectStep(page, 0);
});

test('the timeline is scrubbed with the mouse and with the keyboard', async ({ page }) => {
  await openLab(page, '?attack=response');
  const box = await timeline(page).boundingBox();
  if (box === null) throw new Error('The timeline has no place.');
  const [middle, right] = [box.x + box.width / 2, box.x + box.width - 4];
  await page.mouse.move(middle, box.y + box.height / 2);
  await page.mouse.down();
  await expectStep(page, 10);
  await page.mouse.move(right, box.y + box.height / 2, { steps: 8 });
  await expectMoment(page, 'No token');
  await page.mouse.move(middle, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expectStep(page, 10);
  await timeline(page).press('ArrowRight');
  await expectStep(page, 11);
  await timeline(page).press('Home');
  await expectStep(page, 0);
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Before the first step');
});

test('a press on an arrow goes there', async ({ page }) => {
  await openLab(page, '?attack=response#step=token.request');
  await messages(page)
    .getByRole('button', { name: /^Step 14: / })
    .click();
  await expectMoment(page, 'Redirect with the code');
  await expect(messages(page).getByRole('button', { name: /^Step 14: / })).toHaveAttribute('aria-current', 'step');
});

test('a phase unfolds and folds, and stays as it was put while stepping', async ({ page }) => {
  await openLab(page, '?attack=response#step=token.request');
  const folded = stage(page).getByRole('button', { name: 'Sign-in and consent · steps 4 to 13' });
  const step = (number: number) => messages(page).getByRole('button', { name: new RegExp(`^Step ${number}: `) });
  await folded.click();
  await expect(step(13)).toBeVisible();
  await step(13).click();
  await expectMoment(page, 'Consent form');
  await playerButton(page, 'Back').click();
  await expect(step(12)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('5');
  await stage(page).getByRole('button', { name: 'Fold: Sign-in and consent' }).click();
  await expect(messages(page).getByText('Sign-in and consent · step 2 of 10: Sign-in page on screen')).toBeVisible();
  await playerButton(page, 'Decisive step').click();
  await expect(folded).toBeVisible();
});
