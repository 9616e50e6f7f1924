import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import { element, flow, openHost } from './support/host.ts';
import {
  caption,
  choose,
  expectMoment,
  expectStep,
  openLab,
  playerButton,
  timeline,
  verdict,
  type Within,
} from './support/lab.ts';
import { holdSimulation } from './support/simulation.ts';
import { test } from './support/test.ts';

/** One step before the stolen code is sent to the token endpoint. */
const BEFORE_THE_THEFT = 'attack=response#step=redirect.deliver';

const question = (page: Within): Locator => page.getByRole('group', { name: /^Next: .* What will .* do\?$/ });
const answer = (page: Within, name: RegExp): Locator => question(page).getByRole('button', { name });
const next = (page: Within): Locator => playerButton(page, 'Next step');

test('a newcomer starts with questions, predicts by mouse and is told how it turned out @firefox', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'With questions', exact: true }).click();
  await expectStep(page, 1);
  await expect(page).toHaveURL(/predict=1/);
  await expect(caption(page)).toContainText('A question comes before step 17.');
  await choose(page, 'Attack', 'Takes redirect');
  await page.getByRole('slider').fill('18');
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
  await next(page).click();
  await expect(question(page)).toHaveAccessibleName(
    'Next: Token request, from FreeFlashlight. What will Acme Login do?',
  );
  await expectStep(page, 18);
  await answer(page, /no code_verifier/).click();
  await expectStep(page, 19);
  await expect(caption(page)).toContainText('As you predicted. It refuses: no code_verifier that fits.');
  await expect(question(page)).toHaveCount(0);
  await expect(next(page)).toBeFocused();
});

test('keys answer, the run says what became of a wrong answer, and nothing is asked twice @firefox', async ({
  page,
}) => {
  await openLab(page, `?predict&${BEFORE_THE_THEFT}`);
  await expect(verdict(page)).toHaveText(/A question comes first\.$/);
  await page.keyboard.press('ArrowRight');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('9');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('2');
  await expectStep(page, 19);
  const said =
    'You predicted: It refuses: the state is not that of the request. What happened: It refuses: no code_verifier that fits.';
  await expect(caption(page)).toContainText(said);
  await expect(verdict(page)).toContainText('Held');
  await page.keyboard.press('ArrowLeft');
  await expect(caption(page)).not.toContainText('You predicted');
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 19);
  await expect(caption(page)).toContainText(said);
  await page.keyboard.press('2');
  await expectStep(page, 2);
});

test('whoever does not want to predict steps on, plays on, or leaves the question', async ({ page }) => {
  await openLab(page, `?predict&${BEFORE_THE_THEFT}`);
  await next(page).click();
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expectStep(page, 18);
  await page.keyboard.press('k');
  await expect(question(page)).toBeVisible();
  await question(page).getByRole('button', { name: 'Just show me' }).click();
  await expectStep(page, 19);
  await expect(caption(page)).not.toContainText('predicted');

  await choose(page, 'PKCE', 'Off');
  await playerButton(page, 'Back').click();
  await next(page).click();
  await expect(question(page)).toBeVisible();
  await next(page).click();
  await expectStep(page, 19);
});

test('the answer is that of the run: with PKCE off the server accepts', async ({ page }) => {
  await openLab(page, `?predict&pkce=off&${BEFORE_THE_THEFT}`);
  await next(page).click();
  await answer(page, /no code_verifier/).click();
  await expect(caption(page)).toContainText(
    'You predicted: It refuses: no code_verifier that fits. What happened: It accepts: no check fails.',
  );
  await expect(caption(page)).toContainText('stored no challenge with this code');
  await playerButton(page, 'Last step').click();
  await page.getByRole('button', { name: 'The same with S256' }).click();
  await expectStep(page, 18);
  await next(page).click();
  await answer(page, /no code_verifier/).click();
  await expect(caption(page)).toContainText('As you predicted.');
});

test('it is a switch among others, and nothing is asked where runs stand side by side', async ({ page }) => {
  await openLab(page, `?${BEFORE_THE_THEFT}`);
  await next(page).click();
  await expectStep(page, 19);
  await playerButton(page, 'Back').click();
  await page.getByText('More switches').click();
  await choose(page, 'Predict', 'On');
  await page.keyboard.press('Escape');
  await next(page).click();
  await expect(question(page)).toBeVisible();
  await choose(page, 'View', 'Side by side');
  await expect(question(page)).toHaveCount(0);
  await expectMoment(page, 'Redirect reaches FreeFlashlight');
  await next(page).click();
  await expectMoment(page, 'Token request');
});

test('a run of software from elsewhere is asked about too', async ({ page }) => {
  await openLab(page, '?scenario=sandbox&flow=wrong-verifier&predict');
  while (!(await question(page).isVisible())) {
    const before = await timeline(page).inputValue();
    await next(page).click();
    const isAnswered = async () => (await question(page).isVisible()) || (await timeline(page).inputValue()) !== before;
    await expect.poll(isAnswered).toBe(true);
  }
  await expect(question(page)).toHaveAccessibleName(/^Next: Token request/);
  await answer(page, /no code_verifier/).click();
  await expect(caption(page)).toContainText('As you predicted.');
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [844, 390],
  [390, 844],
] as const) {
  test(`a question and what came of it have room at ${width}×${height}, and are accessible`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLab(page, `?predict&${BEFORE_THE_THEFT}`);
    await next(page).click();
    await expect(question(page)).toBeVisible();
    for (const button of await question(page).getByRole('button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    expect(await crowding(page)).toEqual([]);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations).toEqual([]);
    await answer(page, /not the app that it names/).click();
    await expect(caption(page).getByText('You predicted:', { exact: true })).toBeInViewport({ ratio: 1 });
    expect(await crowding(page)).toEqual([]);
  });
}

test('what was answered outlasts presenter mode, and keys in an open list are its own', async ({ page }) => {
  await openLab(page, `?predict&${BEFORE_THE_THEFT}`);
  await next(page).click();
  await expect(question(page)).toBeVisible();
  await page.getByText('More switches').click();
  await page.getByRole('radio', { name: 'Claimed https' }).focus();
  await page.keyboard.press('2');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Claimed https' })).toBeHidden();
  await expect(question(page)).toBeVisible();
  await answer(page, /no code_verifier/).focus();
  await page.keyboard.press('4');
  await expectStep(page, 19);
  await expect(next(page)).toBeFocused();
  await page.keyboard.press('f');
  await expect(page.getByRole('main', { name: 'Presentation' })).toContainText('As you predicted.');
  await page.keyboard.press('ArrowLeft');
  await expectStep(page, 18);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 19);
});

test('a step that waits for its question is not made without it, in whatever view', async ({ page }) => {
  const release = await holdSimulation(page);
  await openLab(page, '?predict#step=16');
  await next(page).click();
  await page.keyboard.press('f');
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  await expectStep(page, 16);
  release();
  await expect(verdict(page)).toHaveText(/A question comes first\.$/);
  await page.keyboard.press('ArrowRight');
  await expect(question(page)).toBeVisible();
  await expectStep(page, 16);
});

test('nobody is asked on paper', async ({ page }) => {
  await openHost(page, { body: element(`?${BEFORE_THE_THEFT}`, 'predict') });
  await next(flow(page)).click();
  await expect(question(flow(page))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(question(flow(page))).toBeHidden();
  await expect(caption(flow(page))).toContainText('FreeFlashlight', { useInnerText: true });
});

test('a room predicts: keys answer before a room too, and not in the dark @firefox', async ({ page }) => {
  await openLab(page, `?present&predict&${BEFORE_THE_THEFT}`);
  await page.keyboard.press('PageDown');
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: 'Bring the picture back' })).toHaveCount(0);
  await expectStep(page, 18);
  await expect(question(page)).toBeVisible();
  await page.keyboard.press('4');
  await expectStep(page, 19);
  await expect(page.getByRole('main')).toContainText('As you predicted.');
});

async function eventsOf(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    document.addEventListener('prediction', (event) => told.push((event as CustomEvent<unknown>).detail));
  });
}

test('an element tells its host what a reader predicted, and takes no focus for it @firefox', async ({ page }) => {
  await openHost(page, { body: `<input aria-label="Search" />${element(`?${BEFORE_THE_THEFT}`, 'predict')}` });
  await expectStep(flow(page), 18);
  await eventsOf(page);
  await page.getByRole('textbox', { name: 'Search' }).focus();
  await page.evaluate(() => document.querySelector<HTMLElement & { next(): Promise<void> }>('oauth-flow')?.next());
  await expect(question(flow(page))).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeFocused();
  await answer(flow(page), /the state is not/).click();
  await expectStep(flow(page), 19);
  await expect(flow(page)).toContainText('Acme Login examines nothing of the kind.');
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual([
    {
      ...{ origin: 'user', step: 'token.request', party: 'login', predicted: 'CB-05', answer: 'TK-11', correct: false },
      rule: { check: 'TK-11', ref: expect.stringMatching(/^RFC 7636/) },
    },
  ]);
});

test('an element without words asks nothing, and follows its attribute', async ({ page }) => {
  await openHost(page, { body: element(`?${BEFORE_THE_THEFT}`, 'predict ui="none" height="500"') });
  await expect(flow(page)).toHaveJSProperty('step', 'redirect.deliver');
  const step = () =>
    page.evaluate(() =>
      document.querySelector<HTMLElement & { next(): Promise<void>; step: string }>('oauth-flow')?.next(),
    );
  await step();
  await expect(flow(page)).toHaveJSProperty('step', 'token.request');
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement & { prev(): Promise<void> }>('oauth-flow');
    element?.setAttribute('ui', 'min');
    return element?.prev();
  });
  await expectStep(flow(page), 18);
  await step();
  await expect(question(flow(page))).toBeVisible();
  await page.evaluate(() => document.querySelector('oauth-flow')?.removeAttribute('predict'));
  await expect(question(flow(page))).toHaveCount(0);
});
