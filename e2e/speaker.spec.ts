import { expect, type Locator, type Page } from '@playwright/test';
import { pressAtFirstSight } from './support/firstSight.ts';
import { choose, expectMoment, expectStep, openLab, option, playerButton, ready, verdict } from './support/lab.ts';
import { expectConnected, openSpeaker, speakersStep } from './support/speaker.ts';
import { test } from './support/test.ts';

const notes = (speaker: Page): Locator => speaker.getByRole('region', { name: 'Notes', exact: true });

test('the speaker sees notes, the next step and the clock, and the windows move together @firefox', async ({
  page,
}) => {
  await openLab(page, '?attack=response');
  const speaker = await openSpeaker(page);
  await expect(speakersStep(speaker)).toHaveText('Before the first message');
  await expect(notes(speaker)).toContainText('Point at FreeFlashlight');

  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Tap in the app');
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectMoment(page, 'Opening the browser');
  await expect(speakersStep(speaker)).toHaveText('Opening the browser');
  await expect(speaker.getByText('2 of 20')).toBeVisible();
  await expect(speaker.getByRole('region', { name: 'Next', exact: true })).toContainText('Authorization request');

  await speaker.keyboard.press('PageDown');
  await expectStep(page, 3);
  await speaker.keyboard.press('ArrowLeft');
  await expectStep(page, 2);
  await expect(speakersStep(speaker)).toHaveText('Opening the browser');
  await expect(speaker.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
});

test('a window just opened says which screen it belongs on, until the first step or until that was read', async ({
  page,
}) => {
  await openLab(page);
  const first = await openSpeaker(page);
  const hint = (speaker: Page) => speaker.getByText('Keep this window on your own screen.');
  await expect(hint(first)).toBeVisible();
  await first.getByRole('button', { name: 'Next step' }).click();
  await expect(speakersStep(first)).toHaveText('Tap in the app');
  await expect(hint(first)).toHaveCount(0);
  await first.getByRole('button', { name: 'Back' }).click();
  await expect(speakersStep(first)).toHaveText('Before the first message');
  await expect(hint(first)).toHaveCount(0);
  await first.reload();
  await expectConnected(first);
  await expect(hint(first)).toHaveCount(0);
  await first.close();

  const second = await openSpeaker(page);
  await expect(hint(second)).toBeVisible();
  await second.getByRole('button', { name: 'Close' }).click();
  await expect(hint(second)).toHaveCount(0);
});

test('a long message is cut once, in a narrow window too', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=api.response');
  const speaker = await openSpeaker(page);
  await expect(speakersStep(speaker)).toHaveText('API response');
  for (const width of [800, 1024]) {
    await speaker.setViewportSize({ width, height: 600 });
    const label = speaker.getByRole('region', { name: 'Now', exact: true }).getByRole('code');
    await expect(label).toHaveText(/[^…]…$/);
    expect(await label.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
  }
});

test('in a window of 800 by 600 pixels the answer and the next step are in view', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  const speaker = await openSpeaker(page);
  await speaker.setViewportSize({ width: 800, height: 600 });
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await expect(speaker.getByRole('heading', { name: 'Token response' })).toBeInViewport({ ratio: 1 });
  await speaker.keyboard.press('a');
  await expect(notes(speaker).getByRole('button', { name: 'Hide the answer' })).toBeInViewport({ ratio: 1 });
  const footer = await speaker.getByRole('contentinfo').boundingBox();
  expect(footer?.height).toBeLessThan(64);
});

test('a low window is back at the top of the notes when a new moment comes, and at no other message', async ({
  page,
}) => {
  await openLab(page, '?attack=response&pkce=off&present=1#step=token.request');
  const speaker = await openSpeaker(page);
  await speaker.setViewportSize({ width: 800, height: 450 });
  await expect(speakersStep(speaker)).toHaveText('Token request');
  const main = speaker.getByRole('main');
  const scrolled = () => main.evaluate((part) => part.scrollTop);
  await main.evaluate((part) => part.scrollTo({ top: part.scrollHeight }));
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await speaker.keyboard.press('b');
  await expect(speaker.getByText('The audience sees a black screen.')).toBeVisible();
  expect(await scrolled()).toBe(before);
  await speaker.keyboard.press('PageDown');
  await expect(speakersStep(speaker)).toHaveText('Token response');
  await expect.poll(scrolled).toBe(0);
  expect(await main.evaluate((part) => part.scrollHeight - part.clientHeight)).toBeGreaterThan(0);
});

test('the speaker sees what the room is asked, and that the next press goes on without an answer @firefox', async ({
  page,
}) => {
  await openLab(page, '?predict&attack=response#step=redirect.deliver');
  await expect(verdict(page)).toHaveText(/A question comes first\.$/);
  const speaker = await openSpeaker(page);
  const asked = speaker.getByText(/^The room is asked:/);
  const step = speaker.getByRole('button', { name: 'Next step' });
  const goOn = speaker.getByRole('button', { name: 'Go on without an answer' });
  const options = speaker.getByRole('region', { name: 'Next', exact: true }).getByRole('listitem');
  await expect(asked).toHaveCount(0);
  await step.click();
  await expect(asked).toHaveText(
    'The room is asked: Next: Token request, from FreeFlashlight. What will Acme Login do?',
  );
  await expect(options).toHaveText([
    'It accepts: no check fails.',
    'It refuses: the state is not that of the request.',
    'It refuses: whoever asks is not the app that it names.',
    'It refuses: no code_verifier that fits.',
  ]);
  await expect(step).toHaveCount(0);
  await expectStep(page, 18);
  await speaker.setViewportSize({ width: 800, height: 600 });
  expect((await speaker.getByRole('contentinfo').boundingBox())?.height).toBeLessThan(64);

  // It was left in the main window.
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await step.click();
  await expect(asked).toBeVisible();
  await speaker.reload();
  await expectConnected(speaker);
  await expect(asked).toBeVisible();
  await goOn.click();
  await expectStep(page, 19);
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await expect(asked).toHaveCount(0);
  await expect(step).toBeVisible();
});

test('the room’s question has the words of the main window, whatever its language', async ({ page }) => {
  await openLab(page, '?predict&attack=response&locale=en-XA#step=redirect.deliver');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await page.keyboard.press('ArrowRight');
  const question = page.locator('fieldset[data-prediction] p > span');
  await expect(question).toHaveText(/Ñéẋţ/);
  await expect(speaker.getByText((await question.textContent()) ?? '')).toBeVisible();
});

test('the first key is heard as soon as the window is seen', async ({ page }) => {
  await openLab(page);
  const speaker = await openSpeaker(page);
  await expect(notes(speaker).getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await pressAtFirstSight(speaker, '[role="timer"]', 'a');
  await speaker.reload();
  await expect(notes(speaker).getByRole('button', { name: 'Hide the answer' })).toBeVisible();
});

test('the answer to the room’s question waits for a press, at every step anew', async ({ page }) => {
  await openLab(page);
  const speaker = await openSpeaker(page);
  const answer = notes(speaker).getByRole('link', { name: 'RFC 6749 §1', exact: true });
  await expect(answer).toHaveCount(0);
  await notes(speaker).getByRole('button', { name: 'Show the answer' }).click();
  await expect(answer).toBeVisible();
  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Tap in the app');
  await expect(notes(speaker).getByRole('button', { name: 'Show the answer' })).toBeVisible();
  await speaker.keyboard.press('a');
  await expect(notes(speaker)).toContainText('must be specific to one transaction');
});

test('a switch in the main window leads the speaker to the same run @firefox', async ({ page }) => {
  await openLab(page, '#step=authorization.open');
  const speaker = await openSpeaker(page);
  await expect(notes(speaker)).toContainText('this hash may be seen');
  await choose(page, 'PKCE', 'Off');
  await expect(notes(speaker)).toContainText('it carries no code_challenge');
  await choose(page, 'View', 'Side by side');
  await expect(speaker.getByRole('heading', { name: 'PKCE: plain' })).toBeVisible();
  await expect(speaker.getByRole('region', { name: /^Notes · PKCE/ })).toHaveCount(3);
});

test('the windows find each other again after either was loaded anew @firefox', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off');
  const speaker = await openSpeaker(page);
  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Tap in the app');

  await speaker.reload();
  await expectConnected(speaker);
  await expect(speakersStep(speaker)).toHaveText('Tap in the app');

  await page.reload();
  await ready(page);
  await expectStep(page, 1);
  await expectConnected(speaker);
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 2);
  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Authorization request');
});

test('a main window that was closed is said to be, and what was shown stays, through a reload too @firefox', async ({
  page,
}) => {
  await openLab(page, '#step=token.request');
  const speaker = await openSpeaker(page);
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await page.close();
  await expect(speaker.getByText('The main window was closed')).toBeVisible();
  await expect(speakersStep(speaker)).toHaveText('Token request');
  await expect(speaker.getByRole('button', { name: 'Next step' })).toHaveAttribute('aria-disabled', 'true');
  await speaker.reload();
  await expect(speakersStep(speaker)).toHaveText('Token request');
});

test('a speaker’s window that was closed can be opened again', async ({ page }) => {
  await openLab(page);
  const first = await openSpeaker(page);
  await first.close();
  const second = await openSpeaker(page);
  await second.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 1);
});

test('a run with a client from elsewhere is the very same in both windows', async ({ page }) => {
  await openLab(page, '?scenario=sandbox#step=token.response');
  const speaker = await openSpeaker(page);
  await expect(speakersStep(speaker)).toHaveText('Token response');
  await expect(notes(speaker)).toContainText('whoever holds it may use it');
  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('API request');
});

test('a stranger who knows the address but not the secret neither reads nor drives @firefox', async ({ page }) => {
  await openLab(page);
  const speaker = await openSpeaker(page);
  await playerButton(page, 'Next step').click();
  await expect(speakersStep(speaker)).toHaveText('Tap in the app');

  // Another window of the page's own, so that its origin is right: only the secret is wrong.
  const [stranger] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      window.open(`${location.href.split('#')[0]}#speaker=${'A'.repeat(22)}`, 'stranger');
    }),
  ]);
  await expect(stranger.getByText('Connection lost, reconnecting')).toBeVisible();
  await expect(stranger.getByText('The run is being made.')).toBeVisible();
  await stranger.evaluate(() => {
    const message = { type: 'command', command: 'last', life: '1', number: 1 };
    window.opener.postMessage({ lab: 'oauth-flow-lab.speaker', version: 3, secret: 'A'.repeat(22), message }, '*');
  });
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 2);
  await expect(stranger.getByText('The run is being made.')).toBeVisible();
});

test('a window that the browser does not open is offered as a link', async ({ page }) => {
  await page.addInitScript(() => {
    if (window.opener === null) window.open = () => null;
  });
  await openLab(page);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'The speaker view was not opened' });
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    dialog.getByRole('link', { name: 'Open the speaker view' }).click(),
  ]);
  await expectConnected(speaker);
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 1);
  await expect(dialog).toHaveCount(0);
});

test('the address of the speaker’s window alone leads nowhere, and says so', async ({ page }) => {
  await page.goto(`./#speaker=${'A'.repeat(22)}`);
  await expect(page.getByText('There is no main window')).toBeVisible();
  await expect(option(page, 'PKCE', 'S256')).toHaveCount(0);
});
