import { expect, type Page } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import { caption, choose, expectStep, openLab, playerButton, ready, stage, tabPanel, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

const ZOOMED = { width: 320, height: 256 };

const windows = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 844, height: 390 },
  // 1280 by 1024 at 400 %.
  ZOOMED,
];

/** The cast, the message that an observer reads, inside the folded phase, the chooser, the decision, the end. */
const MOMENTS = [0, 2, 3, 10, 15, 16, 18, 19, 22];
const DECISION = 19;

const ATTACKED = '?attack=request-and-response&pkce=plain';

/** “Inspect this step” in both languages. */
const INSPECT = /^(Inspect this step|\[Îñšþéçţ ţĥîš šţéþ.*\])$/;

async function openIn(page: Page, locale: string, link: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./${link}&locale=${locale}`);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await ready(page);
}

async function seek(page: Page, moment: number): Promise<void> {
  await timeline(page).fill(String(moment));
  await expectStep(page, moment);
}

/** How far the page itself can be scrolled, in CSS pixels. */
const scrollable = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth = 0, scrollHeight = 0, clientWidth = 0, clientHeight = 0 } = document.scrollingElement ?? {};
    return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

test('what is cut off, what is broken and what overlaps is found', async ({ page }) => {
  await openLab(page);
  expect(await crowding(page)).toEqual([]);
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    heading.style.width = '60px';
    heading.style.overflow = 'hidden';
    heading.style.whiteSpace = 'nowrap';
    const note = document.createElement('p');
    note.textContent = 'A text upon another text';
    note.style.cssText = 'position: fixed; inset-inline-start: 0; inset-block-end: 0; z-index: 9';
    const other = note.cloneNode(true);
    const name = document.createElement('p');
    name.textContent = 'FreeFlashlight';
    name.style.cssText = 'position: fixed; inset: 0 auto auto 50%; z-index: 9; width: 60px; overflow-wrap: anywhere';
    const drawn = (tag: string, attributes: Record<string, string>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const drawing = drawn('svg', { width: '120', height: '40' });
    const words = drawn('text', { y: '16' });
    words.textContent = 'Upon a letter';
    drawing.append(drawn('rect', { width: '28', height: '19' }), words);
    drawing.style.cssText = 'position: fixed; inset: 50% auto auto 0; z-index: 9';
    document.body.append(note, other, name, drawing);
  });
  const found = await crowding(page);
  expect(found).toContainEqual('“OAuth Flow Lab” is cut off');
  expect(found).toContainEqual('“FreeFlashlight” is broken within the word');
  expect(found).toContainEqual('“Upon a letter” stands upon a mark');
  expect(found).toContainEqual('“A text upon another text” and “A text upon another text” overlap');
});

for (const locale of ['en', 'en-XA']) {
  for (const viewport of windows) {
    const place = `in ${locale}, in a window of ${viewport.width} by ${viewport.height}`;

    test.describe(place, () => {
      test.use({ viewport });

      test('no text is cut off and no two overlap, at any moment and in any tab, light and dark', async ({ page }) => {
        const look = async (place: string) => {
          expect.soft(await crowding(page), place).toEqual([]);
          expect.soft((await scrollable(page)).across, place).toBe(0);
        };
        await openIn(page, locale, `${ATTACKED}&consent=maybe`);
        await look('with a warning');
        await page.getByRole('alert').locator('xpath=../..').getByRole('button').click();
        for (const moment of MOMENTS) {
          await seek(page, moment);
          await look(`step ${moment}`);
        }
        await seek(page, DECISION);
        await page.emulateMedia({ colorScheme: 'dark' });
        await look('in the dark');
        if (viewport.width < 1000) await page.getByRole('button', { name: INSPECT }).click();
        await expect(tabPanel(page)).toBeVisible();
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await look((await tab.textContent()) ?? '');
        }
      });
    });
  }
}

for (const viewport of [windows[0], windows[1], windows[4], windows[5]]) {
  if (!viewport) throw new Error('There is no such window.');
  test.describe(`a client from elsewhere in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('leaves no text cut off and none upon another, at every step and in every tab', async ({ page }) => {
      const look = async (place: string) => {
        expect.soft(await crowding(page), place).toEqual([]);
        expect.soft((await scrollable(page)).across, place).toBe(0);
      };
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const flow of ['par-dpop', 'refresh']) {
        await openLab(page, `?scenario=sandbox&flow=${flow}`);
        await look(`${flow}: the beginning`);
        for (let step = 1; await playerButton(page, 'Next step').isEnabled(); step += 1) {
          await playerButton(page, 'Next step').click();
          await expectStep(page, step);
          await look(`${flow}: step ${step}`);
        }
        if (viewport.width < 1000) await page.getByRole('button', { name: INSPECT }).click();
        await expect(tabPanel(page)).toBeVisible();
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          await look(`${flow}: ${await tab.textContent()}`);
        }
      }
    });
  });
}

for (const viewport of windows.slice(0, 2)) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing but the parts of the page scrolls, and the current step is in view with its stamps', async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const link of [ATTACKED, '?attack=response']) {
        await openLab(page, link);
        expect(await scrollable(page)).toEqual({ across: 0, down: 0 });
        for (let step = 1; await playerButton(page, 'Next step').isEnabled(); step += 1) {
          await playerButton(page, 'Next step').click();
          await expectStep(page, step);
          expect.soft(await scrollable(page), `step ${step}`).toEqual({ across: 0, down: 0 });
          await expect
            .soft(stage(page).getByRole('button').and(page.locator('[aria-current]')))
            .toBeInViewport({ ratio: 0.95 });
          const stamps = stage(page)
            .getByRole('listitem')
            .filter({ hasText: /passed|nothing to check|PKCE/ });
          for (const stamp of await stamps.all()) {
            await expect.soft(stamp, `step ${step}`).toBeInViewport({ ratio: 0.95 });
          }
        }
      }
    });
  });
}

for (const viewport of [windows[0], windows[1], windows[4], ZOOMED]) {
  if (!viewport) throw new Error('There is no such window.');
  test.describe(`side by side in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('no text is cut off and no two overlap', async ({ page }) => {
      for (const locale of ['en', 'en-XA']) {
        await openIn(
          page,
          locale,
          '?attack=response&compare=pkce:off,pkce:plain,pkce:S256;attack:request-and-response',
        );
        for (const moment of [0, 2, 16, DECISION, 22]) {
          await seek(page, moment);
          const place = `${locale}, step ${moment}`;
          expect.soft(await crowding(page), place).toEqual([]);
          expect.soft((await scrollable(page)).across, place).toBe(0);
        }
      }
    });
  });
}

test('the switches beside the main ones and the notice of a change crowd nothing', async ({ page }) => {
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    await openLab(page, '?attack=response');
    await page.getByText(/^More switches/).click();
    expect.soft(await crowding(page), `switches at ${viewport.width}`).toEqual([]);
    await choose(page, 'Redirect address', 'Claimed https');
    expect.soft(await crowding(page), `notice at ${viewport.width}`).toEqual([]);
  }
});

test('a window that is resized or turned loses nothing of the player', async ({ page }) => {
  await openLab(page, ATTACKED);
  for (const viewport of [...windows, { width: 844, height: 390 }, { width: 1440, height: 900 }]) {
    await page.setViewportSize(viewport);
    await expect.soft(timeline(page), `at ${viewport.width}`).toBeVisible();
    await expect.soft(playerButton(page, 'Next step'), `at ${viewport.width}`).toBeVisible();
  }
});

for (const viewport of [
  { width: 844, height: 390 },
  { width: 740, height: 360 },
]) {
  test.describe(`in a low window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('every step is in view between those who take part and the player', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openLab(page, `${ATTACKED}#step=1`);
      for (let step = 1; await playerButton(page, 'Next step').isEnabled(); step += 1) {
        await playerButton(page, 'Next step').click();
        await expectStep(page, step + 1);
        const current = stage(page).getByRole('button').and(page.locator('[aria-current]'));
        const [row, player] = await Promise.all([current.boundingBox(), caption(page).boundingBox()]);
        expect.soft((row?.y ?? 0) + (row?.height ?? 0), `step ${step + 1}`).toBeLessThanOrEqual((player?.y ?? 0) + 1);
        await expect.soft(current, `step ${step + 1}`).toBeInViewport({ ratio: 0.8 });
        await expect.soft(caption(page).getByRole('paragraph').last()).toBeInViewport({ ratio: 0.3 });
      }
      await expect(timeline(page)).toBeInViewport({ ratio: 1 });
      expect(await scrollable(page)).toEqual({ across: 0, down: 0 });
    });
  });
}

test('the menu of scenarios shows which is chosen, wherever it stands in the bar', async ({ page }) => {
  await openLab(page, ATTACKED);
  for (const [width, height] of [
    [1440, 900],
    [1000, 768],
    [844, 390],
    [768, 1024],
    [340, 700],
    [320, 700],
  ] as const) {
    await page.setViewportSize({ width, height });
    const menu = page.getByRole('banner').getByRole('combobox');
    const room = await menu.evaluate((select: HTMLSelectElement) => {
      const words = document.createElement('canvas').getContext('2d');
      if (words === null) return 0;
      words.font = getComputedStyle(select).font;
      return select.clientWidth - words.measureText(select.selectedOptions[0]?.text ?? '').width;
    });
    expect.soft(room, `at ${width}`).toBeGreaterThan(30);
  }
});

test('the dialogs fit into every window', async ({ page }) => {
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    await openLab(page, '#step=token.request');
    await expect(caption(page)).toBeVisible();
    for (const [key, name] of [
      ['?', 'Keys'],
      ['g', 'Go to a step'],
    ] as const) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
      expect.soft(await crowding(page), `${name} at ${viewport.width}`).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  }
});

test('the transcript can be read in every window', async ({ page }) => {
  await openLab(page, ATTACKED);
  await page.getByRole('button', { name: 'Transcript' }).click();
  await ready(page);
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await transcript.getByRole('heading', { name: 'Token', exact: true }).scrollIntoViewIfNeeded();
    await expect(transcript).toBeInViewport();
    expect.soft(await crowding(page), `at ${viewport.width}`).toEqual([]);
    expect.soft((await scrollable(page)).across, `at ${viewport.width}`).toBe(0);
  }
});
