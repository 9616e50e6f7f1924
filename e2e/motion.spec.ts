import { expect, type Page } from '@playwright/test';
import { openStopped } from './support/clock.ts';
import {
  caption,
  expectMoment,
  expectStep,
  lettersAreThere,
  openLab,
  playerButton,
  rawMessage,
  stage,
  verdict,
} from './support/lab.ts';
import { differingPixels } from './support/pictures.ts';
import { test } from './support/test.ts';

const STOLEN = '?attack=request-and-response&pkce=plain';

/** What the page tells of a moment: the diagram with its stamps and keys, the words, how things stand, the message. */
async function told(page: Page): Promise<string> {
  const parts = [stage(page), caption(page), verdict(page), page.getByRole('tabpanel')];
  const texts = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return texts.join('\n');
}

async function toldOfEveryStep(page: Page, link: string): Promise<readonly string[]> {
  await openLab(page, link);
  // Hard words are marked when the browser has time for it.
  await expect(stage(page).getByRole('button', { name: 'redirects', exact: true })).toBeVisible();
  const steps = [await told(page)];
  const next = playerButton(page, 'Next step');
  for (let step = 1; await next.isEnabled(); step += 1) {
    await next.click();
    await expectStep(page, step);
    steps.push(await told(page));
  }
  return steps;
}

test('with motion reduced, by the system or by the link, every step tells the very same', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const moving = await toldOfEveryStep(page, STOLEN);
  expect(moving.length).toBeGreaterThan(20);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await toldOfEveryStep(page, STOLEN)).toEqual(moving);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await toldOfEveryStep(page, `${STOLEN}&motion=reduced`)).toEqual(moving);
});

/** Waits, while the clock stands still, until nothing is drawn later than a moment is: letters, and marks on hard words. */
async function allIsThere(page: Page): Promise<void> {
  await expect(rawMessage(page)).toBeVisible();
  const marks = async () => {
    // They come when the browser has time for it.
    await page.clock.runFor(1000);
    return caption(page).getByRole('button').count();
  };
  await expect.poll(marks).toBeGreaterThan(0);
  await lettersAreThere(page);
}

/** Long enough for a frame or two to be drawn, much too short for a motion, in milliseconds. */
const AT_ONCE = 50;

/** Whether the picture right after a step is also the one that remains. */
async function isStill(page: Page): Promise<boolean> {
  await page.keyboard.press('2');
  await expectMoment(page, 'Opening the browser');
  await page.clock.runFor(1000);
  await page.keyboard.press('ArrowRight');
  await expectMoment(page, 'Authorization request');
  await page.clock.runFor(AT_ONCE);
  const atOnce = await page.screenshot({ animations: 'disabled' });
  await page.clock.runFor(3000);
  const later = await page.screenshot({ animations: 'disabled' });
  return (await differingPixels(page, atOnce, later)) === 0;
}

test('messages travel, until the system asks for reduced motion: then a picture stands at once', async ({ page }) => {
  await openStopped(page, `${STOLEN}#step=2`);
  await allIsThere(page);
  // The code for motion comes when the browser has time for it.
  await expect.poll(() => isStill(page)).toBe(false);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await isStill(page)).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await isStill(page)).toBe(false);
});

test('where the link asks for reduced motion, a picture stands at once', async ({ page }) => {
  await openStopped(page, `${STOLEN}&motion=reduced#step=2`);
  await allIsThere(page);
  for (let times = 0; times < 4; times += 1) expect(await isStill(page)).toBe(true);
});

async function picture(page: Page): Promise<Buffer> {
  await expect(rawMessage(page)).toBeVisible();
  // Hard words are marked when the browser has time for it.
  await expect(caption(page).getByRole('button').first()).toBeVisible();
  await lettersAreThere(page);
  return page.screenshot({ animations: 'disabled' });
}

test('stepping faster than the motion leaves the same picture as opening the page there', async ({ page }) => {
  // High enough for every row: where the diagram is scrolled to depends on the way that led there.
  await page.setViewportSize({ width: 1440, height: 1400 });
  await openLab(page, `${STOLEN}#step=token.request`);
  await expectMoment(page, 'Token request');
  const opened = await picture(page);
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 25; presses += 1) await page.keyboard.press('ArrowRight');
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft');
  await expectMoment(page, 'Token request');
  await expect.poll(async () => differingPixels(page, opened, await picture(page))).toBe(0);
});

test('a switch in the middle of a motion leaves the same picture as opening the page with it', async ({ page }) => {
  await openLab(page, '?pkce=off#step=3');
  const opened = await picture(page);
  await openLab(page, '?attack=response&pkce=off#step=2');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('group', { name: 'Attack' }).getByRole('radio', { name: 'Off' }).check();
  await expectMoment(page, 'Authorization request');
  await page.getByRole('button', { name: 'Close this message' }).click();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.move(0, 0);
  await expect.poll(async () => differingPixels(page, opened, await picture(page))).toBe(0);
});
