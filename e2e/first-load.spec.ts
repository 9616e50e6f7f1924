import { expect } from '@playwright/test';
import { openStopped } from './support/clock.ts';
import {
  caption,
  choose,
  expectMoment,
  expectNotice,
  expectStep,
  openLab,
  option,
  playerButton,
  ready,
  tab,
  tabPanel,
  timeline,
  verdict,
} from './support/lab.ts';
import { holdSimulation, SIMULATION } from './support/simulation.ts';
import { test } from './support/test.ts';

const NOT_YET = 'The simulation is being fetched.';
const NOT_THERE = 'The simulation could not be fetched';

test('a switch that is pressed before the simulation is here takes effect when it comes', async ({ page }) => {
  const release = await holdSimulation(page);
  await openLab(page);
  await choose(page, 'Attack', 'Takes redirect');
  await choose(page, 'PKCE', 'Off');
  await expectNotice(page, NOT_YET);
  await playerButton(page, 'Next step').click();
  await expectStep(page, 1);
  await expect(caption(page)).not.toContainText('FreeFlashlight');
  release();
  await expectNotice(page, 'The runs differ from step');
  await expectStep(page, 1);
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
  await expect(page).toHaveURL(/\?attack=response&pkce=off#step=app\.tap$/);
  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Breached');
});

test('a story that is watched before the simulation is here plays when it comes', async ({ page }) => {
  const release = await holdSimulation(page);
  await openStopped(page);
  await page.getByRole('button', { name: 'A stolen code (PKCE off)' }).click();
  await expectNotice(page, NOT_YET);
  release();
  await expectNotice(page, 'PKCE: S256 → Off');
  await expect(playerButton(page, 'Pause')).toBeFocused();
  await page.clock.runFor('10:00');
  await expectMoment(page, 'Token request');
});

test('a press for side by side waits for the simulation as well', async ({ page }) => {
  const release = await holdSimulation(page);
  await openLab(page);
  await choose(page, 'View', 'Side by side');
  await expectNotice(page, NOT_YET);
  release();
  const runs = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(runs).toHaveText(['PKCE: Off', 'PKCE: plain', 'PKCE: S256']);
});

test.describe('where the simulation cannot be fetched', () => {
  test.use({ forgiven: /Failed to load resource/ });

  test('the default run is played to its end, by keyboard and by pointer', async ({ page }) => {
    await page.route(SIMULATION, (route) => route.abort());
    await openLab(page);
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 1);
    const last = Number(await timeline(page).getAttribute('max'));
    for (let step = 2; step <= last; step += 1) {
      await playerButton(page, 'Next step').click();
      await expectStep(page, step);
    }
    await expect(verdict(page)).toContainText('Completed');
    await page.getByRole('button', { name: 'Transcript' }).click();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('code_verifier=');
    await tab(page, 'States').click();
    await expect(tabPanel(page)).toContainText('is being fetched');
  });

  test('a pressed switch says so, and takes effect after another try @firefox', async ({ page }) => {
    await page.route(SIMULATION, (route) => route.abort());
    await openLab(page);
    await choose(page, 'PKCE', 'Off');
    await expectNotice(page, NOT_THERE);
    await expect(option(page, 'PKCE', 'Off')).toBeChecked();
    await tab(page, 'States').click();
    await expect(tabPanel(page)).toContainText('is being fetched');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectNotice(page, NOT_THERE);
    await page.unroute(SIMULATION);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectNotice(page, 'The runs differ from step');
    await expect(tabPanel(page)).not.toContainText('is being fetched');
  });

  test('whoever stays with the run that is shown has its switches back', async ({ page }) => {
    await page.route(SIMULATION, (route) => route.abort());
    await openLab(page);
    await choose(page, 'PKCE', 'Off');
    await page.getByRole('button', { name: 'Keep the run that is shown' }).click();
    await expect(option(page, 'PKCE', 'S256')).toBeChecked();
    await expect(page.getByText(NOT_THERE)).toHaveCount(0);
  });

  test('a link to another run opens with a message, and leads there after another try', async ({ page }) => {
    await page.route(SIMULATION, (route) => route.abort());
    await page.goto('./?attack=response&pkce=off#step=token.request');
    await ready(page);
    await expectNotice(page, NOT_THERE);
    await expectStep(page, 0);
    await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
    await playerButton(page, 'Next step').click();
    await expectStep(page, 1);
    expect(new URL(page.url()).hash).toBe('#step=token.request');
    await page.unroute(SIMULATION);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectMoment(page, 'Token request');
    await expect(verdict(page)).toContainText('Stolen code');
  });
});

test.describe('where a part of the page cannot be fetched', () => {
  const UNFETCHED = 'This part of the lab could not be fetched';
  test.use({ forgiven: /Failed to load resource|dynamically imported module/ });

  test('a dialog says so, and opens after another try @firefox', async ({ page }) => {
    await page.route(/\/ShareDialog-/, (route) => route.abort());
    await openLab(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await expectNotice(page, UNFETCHED);
    await page.getByRole('button', { name: 'Close this message' }).click();
    await page.keyboard.press('ArrowRight');
    await expectStep(page, 1);
    await page.getByRole('button', { name: 'Share' }).click();
    await expectNotice(page, UNFETCHED);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.unroute(/\/ShareDialog-/);
    await page.getByRole('button', { name: 'Load the page anew' }).click();
    await expectStep(page, 1);
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  });

  test('another try is enough where the browser makes one', async ({ page }) => {
    await page.route(/\/KeysDialog-/, (route) => route.abort());
    await openLab(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    await expectNotice(page, UNFETCHED);
    await page.unroute(/\/KeysDialog-/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByText(UNFETCHED)).toHaveCount(0);
  });

  test('presenter mode says so, by button and by link, and lets go of it', async ({ page }) => {
    await page.route(/\/Presentation-/, (route) => route.abort());
    await openLab(page);
    await page.getByRole('button', { name: 'Present' }).click();
    await expectNotice(page, UNFETCHED);
    await page.goto('./?present');
    await expectNotice(page, UNFETCHED);
    await page.getByRole('button', { name: 'Close this message' }).click();
    await expect(playerButton(page, 'Next step')).toBeVisible();
    await page.goto('./?present&seed=2');
    await expectNotice(page, UNFETCHED);
    await page.unroute(/\/Presentation-/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  });

  test('the speaker view says so', async ({ page }) => {
    await page.route(/\/openSpeaker-/, (route) => route.abort());
    await openLab(page);
    await page.keyboard.press('s');
    await expectNotice(page, UNFETCHED);
  });
});
