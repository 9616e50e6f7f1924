import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import {
  caption,
  choose,
  expectMoment,
  expectNotice,
  expectStep,
  option,
  playerButton,
  ready,
  stage,
  timeline,
  verdict,
} from './support/lab.ts';
import { twoStops, written } from './support/plan.ts';
import { expectConnected, openSpeaker, speakersStep } from './support/speaker.ts';
import { test } from './support/test.ts';

const file = pathToFileURL('dist/oauth-flow-lab.html').href;

const isWithin = (address: string) => address.startsWith('data:') || address.startsWith(file);

/** Opens the one file from the disk, with the network cut. */
async function openFile(page: Page, link = ''): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(file + link);
  await ready(page);
}

test('the one file has no page for frames beside it, and stays where a link asks for that', async ({ page }) => {
  await page.goto(`${file}?embed&ui=min&attack=response#step=3`);
  await ready(page);
  await expectStep(page, 3);
  await playerButton(page, 'Next step').click();
  await expect(page).toHaveURL(`${file}?attack=response#step=signin.page`);
});

test('the one file plays to its end from the disk, and asks for nothing but itself @firefox', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.install({ time: '2026-01-01T12:00:00Z' });
  await openFile(page, '?speed=3');
  await page.clock.pauseAt('2026-01-01T13:00:00Z');
  await playerButton(page, 'Play').click();
  await expectStep(page, 1);
  await page.clock.runFor(5000);
  await expect(timeline(page)).not.toHaveValue('1');
  await playerButton(page, 'Pause').click();
  const last = Number(await timeline(page).getAttribute('max'));
  for (let step = Number(await timeline(page).inputValue()) + 1; step <= last; step += 1) {
    await playerButton(page, 'Next step').click();
    await expectStep(page, step);
  }
  await expect(verdict(page)).toContainText('Completed');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect([...asked, ...fetched].filter((address) => !isWithin(address))).toEqual([]);
});

test('a link into the one file leads to its moment, and the address stays in step @firefox', async ({ page }) => {
  await openFile(page, '?attack=response&pkce=off#step=token.request');
  await expectMoment(page, 'Token request');
  await expect(verdict(page)).toContainText('Stolen code');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('This file works without a network.');
  await expect(page.getByRole('textbox', { name: 'Link to what is shown now' })).toHaveValue(page.url());
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await choose(page, 'PKCE', 'S256');
  await expectNotice(page, 'PKCE: Off → S256.');
  await expect(page).toHaveURL(`${file}?attack=response#step=token.request`);
  await page.reload();
  await ready(page);
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
  await expectMoment(page, 'Token request');
});

test('side by side, theme and language work in the one file @firefox', async ({ page }) => {
  await openFile(page, '?attack=response&locale=en-XA');
  await expect(page.getByRole('main')).toContainText('ţŵö');
  await page.goto(`${file}?attack=response`);
  await ready(page);
  await choose(page, 'View', 'Side by side');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 })).toHaveCount(3);
  await page.getByRole('button', { name: /^Theme: as the system/ }).click();
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: /^Theme: light/ })).toBeVisible();
});

test('a client from elsewhere runs in the one file @firefox', async ({ page }) => {
  await openFile(page, '?scenario=sandbox#step=99');
  await expect(stage(page)).toBeVisible();
  await expect(verdict(page)).toContainText('Completed');
  await expect(caption(page)).not.toBeEmpty();
});

test('presenter mode works in the one file @firefox', async ({ page }) => {
  await openFile(page, '?present&attack=response&pkce=off#step=token.request');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectMoment(page, 'Token response');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Bring the picture back' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'All steps' })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: 'All steps' })).toBeHidden();
  await page.keyboard.press('w');
  await choose(page, 'PKCE', 'S256');
  await expect(verdict(page)).toContainText('Held');
  await page.getByRole('button', { name: 'Leave presenter mode' }).click();
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  await expect(page).toHaveURL(`${file}?attack=response#step=token.response`);
});

test('a plan and the window of the speaker work in the one file, through a reload of either @firefox', async ({
  page,
}) => {
  await openFile(page, `?present#plan=${written(twoStops)}`);
  const speaker = await openSpeaker(page);
  await expect(speaker).toHaveURL(/^file:/);
  await expect(speaker.getByText('Who holds the token now?')).toBeVisible();
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectMoment(page, 'Token response');
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.getByRole('button', { name: 'Bring the picture back' })).toBeVisible();

  await speaker.reload();
  await expectConnected(speaker);
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.getByRole('button', { name: 'Bring the picture back' })).toHaveCount(0);

  await page.reload();
  await ready(page);
  await expectMoment(page, 'Token response');
  await expectConnected(speaker);
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectMoment(page, 'Token request');
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await expect(verdict(page)).toContainText('Held');
});

test('its letters are in it @firefox', async ({ page }) => {
  await openFile(page);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded.join()).toContain('Inter Variable');
});
