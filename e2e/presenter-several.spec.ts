import { expect, type Page } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import { expectMoment, expectStep, openLab, timeline } from './support/lab.ts';
import { test } from './support/test.ts';
import { roomWindows } from './support/windows.ts';

const SEVERAL = 'attack=request-and-response&compare=pkce:off,pkce:plain,pkce:S256';

/** What the check that the story turns on says in each run. */
const DECIDING = {
  'PKCE: Off': 'PKCE: no challenge stored, nothing to prove',
  'PKCE: plain': 'PKCE plain: verifier equals challenge',
  'PKCE: S256': 'PKCE: the hash of the verifier differs',
};

const wordsToScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main section > div:has(> [data-brief])')]
      .filter((words) => words.scrollHeight > words.clientHeight + 1)
      .map(({ textContent }) => textContent ?? ''),
  );

async function expectDecidingInSight(page: Page): Promise<void> {
  for (const [name, words] of Object.entries(DECIDING)) {
    const run = page.getByRole('region', { name, exact: true }).first();
    const title = run.getByRole('button', { name: /^Step 19: / }).getByText('Token request', { exact: true });
    for (const text of [title, run.getByText(words, { exact: true })]) await expect(text).toBeInViewport({ ratio: 1 });
  }
}

for (const viewport of roomWindows) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    test('three runs say side by side what decides, and no words are cut at any step', async ({ page }) => {
      await openLab(page, `?present&theme=projector&${SEVERAL}#step=token.request`);
      await expectMoment(page, 'Token request');
      await expectDecidingInSight(page);
      await page.keyboard.press('Home');
      const last = Number(await timeline(page).getAttribute('max'));
      for (let step = 0; step <= last; step += 1) {
        await expectStep(page, step);
        expect.soft(await crowding(page), `step ${step}`).toEqual([]);
        expect.soft(await wordsToScroll(page), `what is said of step ${step} has to be scrolled`).toEqual([]);
        if (step < last) await page.keyboard.press('PageDown');
      }
    });
  });
}

test.describe('in a window that changes its size', () => {
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

  test('the current step comes back into view', async ({ page }) => {
    // What fills the screen has its size.
    await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
    await openLab(page, `?present&theme=projector&${SEVERAL}#step=token.request`);
    await expectDecidingInSight(page);
    for (const [width, height] of [
      [1920, 1080],
      [1280, 690],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expectDecidingInSight(page);
    }
  });
});
