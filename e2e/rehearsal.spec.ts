import { expect, type Locator, type Page } from '@playwright/test';
import { choose, expectMoment, openLab, option, playerButton, ready, verdict } from './support/lab.ts';
import { twoStops, written } from './support/plan.ts';
import { openSpeaker, speakersStep } from './support/speaker.ts';
import { test } from './support/test.ts';

// Presenter mode, the speaker's window and the plan, together.

const PLAN = `#plan=${written(twoStops)}`;

const presentation = (page: Page): Locator => page.getByRole('main', { name: 'Presentation' });
const blackScreen = (page: Page): Locator => page.getByRole('button', { name: 'Bring the picture back' });
const speakers = (speaker: Page, name: string): Locator => speaker.getByRole('button', { name, exact: true });
const ahead = (speaker: Page): Locator => speaker.getByRole('region', { name: 'Next', exact: true });
const ownNote = (speaker: Page): Locator => speaker.getByRole('region', { name: 'Your note' });

async function present(page: Page, link: string): Promise<void> {
  await openLab(page, `?present${link}`);
  await expect(presentation(page)).toBeVisible();
}

test('before a room the same keys and buttons step through a plan, from its first stop to its last @firefox', async ({
  page,
}) => {
  await present(page, PLAN);
  await expectMoment(page, 'Token request');
  await expect(verdict(page)).toContainText('Stolen code');
  await expect(playerButton(page, 'Back')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('PageDown');
  await expectMoment(page, 'Token response');
  await page.keyboard.press('Space');
  await expectMoment(page, 'Token request');
  await expect(verdict(page)).toContainText('Held');
  await expect(playerButton(page, 'Next step')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('w');
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expectMoment(page, 'Token request');
  await page.keyboard.press('Shift+Space');
  await expectMoment(page, 'Token response');
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await playerButton(page, 'Next step').click();
  await expect(option(page, 'PKCE', 'S256')).toBeChecked();
  await expect(page).toHaveURL(/at=2/);
  await page.reload();
  await ready(page);
  await expect(presentation(page)).toBeVisible();
  await page.keyboard.press('PageUp');
  await expectMoment(page, 'Token response');
});

test('the speaker blacks out the main window and hides its verdict, and sees what was done there @firefox', async ({
  page,
}) => {
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  const speaker = await openSpeaker(page);
  for (const name of ['Black screen', 'Hide the verdict']) {
    await expect(speakers(speaker, name)).toHaveAttribute('aria-disabled', 'true');
  }
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(presentation(page)).toBeVisible();

  await speakers(speaker, 'Black screen').click();
  await expect(blackScreen(page)).toBeVisible();
  await expect(speakers(speaker, 'Black screen')).toHaveAttribute('aria-pressed', 'true');
  await expect(speaker.getByText('The audience sees a black screen.')).toBeVisible();
  await speakers(speaker, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Token response');
  await expect(blackScreen(page)).toBeVisible();
  await speakers(speaker, 'Hide the verdict').click();
  await expect(speakers(speaker, 'Hide the verdict')).toHaveAttribute('aria-pressed', 'true');
  await speakers(speaker, 'Black screen').click();
  await expect(blackScreen(page)).toHaveCount(0);
  await expect(speaker.getByText('The audience does not see the verdict.')).toBeVisible();
  await expect(verdict(page)).not.toContainText('Breached');
  await expectMoment(page, 'Token response');
  await speakers(speaker, 'Hide the verdict').click();
  await expect(verdict(page)).toContainText('Breached');

  const overview = page.getByRole('dialog', { name: 'All steps' });
  await page.keyboard.press('o');
  await expect(overview).toBeVisible();
  await speakers(speaker, 'Black screen').click();
  await expect(blackScreen(page)).toBeVisible();
  await expect(overview).toBeHidden();
  await page.keyboard.press('b');
  await expect(overview).toBeVisible();
  await page.keyboard.press('o');
  await expect(overview).toBeHidden();

  await page.keyboard.press('v');
  await expect(speakers(speaker, 'Hide the verdict')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('b');
  await expect(speakers(speaker, 'Black screen')).toHaveAttribute('aria-pressed', 'true');
  await speaker.keyboard.press('b');
  await expect(blackScreen(page)).toHaveCount(0);
  await speaker.keyboard.press('v');
  await expect(verdict(page)).toContainText('Breached');
  await page.keyboard.press('Escape');
  await expect(speakers(speaker, 'Black screen')).toHaveAttribute('aria-disabled', 'true');
});

test('the window of the speaker opens from the full screen, and the presentation goes on @firefox', async ({
  page,
}) => {
  await Promise.all([page.waitForResponse(/Presentation-/), openLab(page)]);
  await page.keyboard.press('f');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  const speaker = await openSpeaker(page);
  await expect.poll(isFull).toBe(false);
  await expect(speakers(speaker, 'Black screen')).not.toHaveAttribute('aria-disabled', 'true');
  await speakers(speaker, 'Next step').click();
  await expectMoment(page, 'Tap in the app');
  await expect(presentation(page)).toBeVisible();
});

test('the speaker reads the note of the stop and what comes next, and goes through the plan @firefox', async ({
  page,
}) => {
  await present(page, PLAN);
  const speaker = await openSpeaker(page);
  await expect(ownNote(speaker)).toContainText('Who holds the token now?');
  await expect(ownNote(speaker)).toContainText('Next in your plan: Step 19: Token request');
  await expect(ownNote(speaker)).toContainText('Attack: Takes redirect');
  await expect(ahead(speaker)).toContainText('Token response');
  await expect(speakers(speaker, 'Back')).toHaveAttribute('aria-disabled', 'true');

  await speakers(speaker, 'Next step').click();
  await expectMoment(page, 'Token response');
  await expect(speakersStep(speaker)).toHaveText('Token response');
  await expect(ahead(speaker)).toContainText('Token request');
  await speaker.keyboard.press('PageDown');
  await expectMoment(page, 'Token request');
  await expect(verdict(page)).toContainText('Held');
  await expect(speaker.getByText('This is the last stop of your plan.')).toBeVisible();
  await expect(ownNote(speaker)).toHaveCount(0);
  await expect(ahead(speaker)).toContainText('Nothing comes after this.');
  await expect(speakers(speaker, 'Next step')).toHaveAttribute('aria-disabled', 'true');

  await speaker.reload();
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await speakers(speaker, 'Back').click();
  await expectMoment(page, 'Token response');
  await expect(ownNote(speaker)).toContainText('Who holds the token now?');
  await page.keyboard.press('w');
  await choose(page, 'PKCE', 'plain');
  await expect(ownNote(speaker)).toContainText('Who holds the token now?');
});
