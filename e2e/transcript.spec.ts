import { expect, type Locator, type Page } from '@playwright/test';
import { holdPart } from './support/held.ts';
import { caption, expectMoment, expectStep, messages, openLab, playerButton, stage, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

const transcript = (page: Page) => page.getByRole('region', { name: 'Transcript' });

/** The steps of a transcript: the list items that have a heading of their own. */
const steps = (page: Page): Locator =>
  transcript(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 5 }) });

const spaced = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

interface Told {
  readonly title: string;
  readonly row: string;
  readonly caption: string;
  readonly announced: string;
}

/** Steps through the run and collects what timeline, stage, caption and live region say of each step. */
async function tellEachStep(page: Page): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (let step = 1; await playerButton(page, 'Next step').isEnabled(); step += 1) {
    await playerButton(page, 'Next step').click();
    await expectStep(page, step);
    const row = messages(page).getByRole('button', { name: new RegExp(`^Step ${step}: `) });
    await expect(row).toHaveAttribute('aria-current', 'step');
    const announcement = page.getByRole('status').filter({ hasText: `Step ${step} of ` });
    await expect(announcement).toHaveCount(1);
    told.push({
      title: spaced(await timeline(page).getAttribute('aria-valuetext')).replace(/^Step \d+ of \d+: /, ''),
      row: spaced(await row.getAttribute('aria-label')),
      caption: spaced(await caption(page).getByRole('paragraph').nth(1).textContent()),
      announced: spaced(await announcement.textContent()),
    });
  }
  return told;
}

async function unfoldEverything(page: Page): Promise<void> {
  await playerButton(page, 'Last step').click();
  await stage(page)
    .getByRole('button', { name: /^Sign-in and consent · steps/ })
    .click();
  await playerButton(page, 'First step').click();
}

for (const link of ['', '?attack=request-and-response&pkce=plain', '?attack=response', '?pkceRequired=on&pkce=off']) {
  test(`the transcript of ${link || 'the default run'} tells every step that the stage shows, in its words`, async ({
    page,
  }) => {
    await openLab(page, link);
    if (!link.includes('pkceRequired')) await unfoldEverything(page);
    const told = await tellEachStep(page);
    await page.getByRole('button', { name: 'Transcript' }).click();
    await expect(transcript(page)).toBeVisible();
    await expect(steps(page)).toHaveCount(told.length);
    const written = (await steps(page).allTextContents()).map(spaced);
    for (const [index, { title, row, caption: words, announced }] of told.entries()) {
      const step = written[index] ?? '';
      const start = `Step ${index + 1}: ${title}, `;
      const [, from, to] = /^(.+?) to ([^.]+)/.exec(row.slice(start.length)) ?? [];
      expect(row.startsWith(start)).toBe(true);
      expect(step).toContain(`${index + 1} ${title}`);
      expect(step).toContain(`${from} → ${to}`);
      expect(words.length).toBeGreaterThan(20);
      expect(step).toContain(words);
      expect(announced).toContain(`${title}. ${words}`);
    }
  });
}

test('the transcript has headings of every rank and lists, and leads to each step', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off');
  await page.getByRole('button', { name: 'Transcript' }).click();
  await expect(transcript(page)).toBeFocused();
  const heading = (name: string, level: number) => transcript(page).getByRole('heading', { name, level, exact: true });
  await expect(heading('Transcript', 2)).toBeVisible();
  await expect(heading('Stolen code on a phone', 3)).toBeVisible();
  for (const name of ['Who takes part', 'Settings', 'Start', 'Sign-in and consent', 'Redirect', 'Token', 'API']) {
    await expect(heading(name, 4)).toBeVisible();
  }
  await expect(heading('How it ended', 4)).toBeVisible();
  await expect(transcript(page)).toContainText('Breached: FreeFlashlight has Ada’s photos');
  await expect(transcript(page).getByRole('listitem').filter({ hasText: 'TK-11' }).last()).toContainText(
    'nothing to check',
  );
  await transcript(page).getByRole('link', { name: 'Go to step 19' }).click();
  await expectMoment(page, 'Token request');
  await transcript(page).getByRole('button', { name: 'Close the transcript' }).click();
  await expect(transcript(page)).toBeHidden();
});

test('a transcript that is opened before it was fetched gets the focus when it comes', async ({ page }) => {
  const release = await holdPart(page, 'Transcripts');
  await openLab(page, '?attack=response');
  await page.getByRole('button', { name: 'Transcript' }).click();
  await expect(transcript(page)).toHaveCount(0);
  release();
  await expect(transcript(page)).toBeFocused();
  await expect(transcript(page).getByRole('heading', { name: 'Transcript', level: 2 })).toBeInViewport();
});

test('side by side, the transcript tells every run', async ({ page }) => {
  await openLab(page, '?attack=response&compare=pkce:off,pkce:S256');
  await page.getByRole('button', { name: 'Transcript' }).click();
  for (const name of ['PKCE: Off', 'PKCE: S256']) {
    await expect(transcript(page).getByRole('heading', { name, level: 3 })).toBeVisible();
  }
  await expect(transcript(page).getByRole('heading', { name: 'How it ended' })).toHaveCount(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page shows the first frame and the whole transcript of the default run', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'OAuth Flow Lab', level: 1 })).toBeVisible();
    await expect(stage(page)).toContainText('Photo Printer');
    await expect(caption(page)).toContainText('without ever getting Ada’s password');
    // No locator looks for texts in a noscript element.
    const hint = page.locator('noscript');
    await expect(hint).toBeVisible();
    expect(await hint.evaluate((element) => element.textContent)).toContain('The lab needs JavaScript');
    await expect(steps(page)).toHaveCount(21);
    await expect(steps(page).first()).toContainText('Tap in the app');
    await expect(steps(page).last()).toContainText('Photos on screen');
    await steps(page).last().scrollIntoViewIfNeeded();
    await expect(steps(page).last()).toBeInViewport();
    await expect(transcript(page)).toContainText('Completed: Photo Printer has the photos');
  });
});
