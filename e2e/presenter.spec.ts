import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { crowding } from './support/crowding.ts';
import {
  caption,
  choose,
  expectMoment,
  expectStep,
  openLab,
  option,
  playerButton,
  ready,
  stage,
  timeline,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';
import { roomAndHandWindows } from './support/windows.ts';

const ATTACKED = 'attack=response&pkce=off';

const presentation = (page: Page): Locator => page.getByRole('main', { name: 'Presentation' });
const tool = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const overview = (page: Page): Locator => page.getByRole('dialog', { name: 'All steps' });
const blackScreen = (page: Page): Locator => page.getByRole('button', { name: 'Bring the picture back' });

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function openPresentation(page: Page, link: string): Promise<void> {
  await page.goto(`./?present&${link}`);
  await ready(page);
  await expect(presentation(page)).toBeVisible();
}

/** What is said of the page to those who do not see it. */
const heard = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

test('an instructor starts by button, steps with a clicker, blacks out, hides the verdict and leaves @firefox', async ({
  page,
}) => {
  await openLab(page, `?${ATTACKED}`);
  await tool(page, 'Present').click();
  await expect(presentation(page)).toBeVisible();
  await expect(page).toHaveURL(/[?&]present=1/);
  await expect(tool(page, 'Copy link')).toHaveCount(0);

  await press(page, 'PageDown', 'Space', 'Shift+Space', 'ArrowRight', 'PageUp');
  await expectStep(page, 1);
  await press(page, 'b');
  await expect(blackScreen(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'The screen is black' })).toHaveCount(1);
  expect(await timeline(page).evaluate((slider) => slider.closest('[inert]') !== null)).toBe(true);
  await press(page, 'PageDown');
  await expect(blackScreen(page)).toHaveCount(0);
  await expectStep(page, 1);
  await press(page, '.');
  await blackScreen(page).click();
  await expectStep(page, 1);

  await press(page, 'v', 'End');
  await expect(caption(page)).toContainText('FreeFlashlight has Ada’s photos');
  expect(await heard(page)).not.toMatch(/Breached|Decided by/);
  await press(page, 'v');
  await expect(verdict(page)).toContainText('Breached');
  expect(await heard(page)).toMatch(/Decided by/);

  await press(page, 'Escape');
  await expect(presentation(page)).toHaveCount(0);
  await expect(tool(page, 'Present')).toBeFocused();
  await expect(page).not.toHaveURL(/present/);
});

test('a link opens the mode, and its switches are a key away: PKCE on, and watch @firefox', async ({ page }) => {
  await openPresentation(page, `${ATTACKED}#step=token.request`);
  await expect(verdict(page)).toContainText('Stolen code');
  await expect(option(page, 'PKCE', 'S256')).toHaveCount(0);
  await press(page, 'w');
  await choose(page, 'PKCE', 'S256');
  await expect(verdict(page)).toContainText('Held: Acme Login refused the stolen code');
  await expectMoment(page, 'Token request');
  await press(page, 'Escape', 'Escape');
  await expect(option(page, 'PKCE', 'S256')).toHaveCount(0);
  await expect(presentation(page)).toBeVisible();
});

test('the overview leads to any step by keys, in presenter mode and on the page @firefox', async ({ page }) => {
  for (const link of [`?${ATTACKED}#step=3`, `?present&${ATTACKED}#step=3`]) {
    await openLab(page, link);
    await press(page, 'o');
    const current = overview(page).getByRole('button', { name: /Authorization request/ });
    await expect(current).toBeFocused();
    await expect(current).toHaveAttribute('aria-current', 'step');
    await expect(current).toContainText('Browser → Acme Login');
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    await expect(overview(page).getByRole('button', { name: /^4/ })).toBeFocused();
    await press(page, 'ArrowDown', 'ArrowUp', 'End', 'Enter');
    await expect(overview(page)).toBeHidden();
    await expectMoment(page, 'API response');
    await press(page, 'o');
    await expect(overview(page)).toBeVisible();
    await press(page, 'o');
    await expect(overview(page)).toBeHidden();
    await press(page, 'o');
    await expect(overview(page)).toBeVisible();
    // A browser may keep Esc for its full screen.
    const isFull = await page.evaluate(() => document.fullscreenElement !== null);
    await press(page, isFull ? 'o' : 'Escape');
    await expect(overview(page)).toBeHidden();
    await expect(presentation(page)).toHaveCount(link.includes('present') ? 1 : 0);
  }
});

test('nothing gives the verdict away while it is hidden', async ({ page }) => {
  await openPresentation(page, `attack=response&pkce=S256#step=3`);
  await press(page, 'v', 'o');
  const ahead = overview(page).getByRole('button', { name: 'Not yet shown' });
  await expect(ahead.first()).toBeVisible();
  expect(await heard(page)).not.toMatch(/A check failed|Token request/);
  await expect(overview(page)).not.toContainText(/FreeFlashlight|API/);
  await press(page, 'Escape');
  await expect(overview(page)).toBeHidden();
  await press(page, 'g');
  await expect(page.getByRole('dialog', { name: 'Go to a step' })).toBeVisible();
  expect(await heard(page)).not.toContain('Token request');
  await press(page, 'Escape');
  await timeline(page).hover();
  await expect(page.getByText('Token', { exact: false })).toHaveCount(0);
  await press(page, 'End');
  expect(await heard(page)).not.toMatch(/Held:|Decided by/);
  await press(page, 'v');
  await expect(verdict(page)).toContainText('Held');
});

test('whoever starts the mode sees its tools and the way out, until the first step', async ({ page }) => {
  const tools = page.getByRole('group', { name: 'Presenter’s tools' });
  await openPresentation(page, ATTACKED);
  await expect(tools).toHaveCSS('opacity', '1');
  await expect(tools).toContainText('Esc leaves');
  await press(page, 'PageDown');
  await expect(tools).toHaveCSS('opacity', '0');
  await press(page, 'PageUp');
  await expectStep(page, 0);
  await expect(tools).toHaveCSS('opacity', '0');
  await press(page, 'Tab');
  await expect(tools).toHaveCSS('opacity', '1');
});

test('the tools promise no key where keys are turned off and no screen is filled', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
  await openPresentation(page, 'keyboard=0');
  await expect(tool(page, 'Leave presenter mode')).toHaveText('');
});

test.describe('in a window of 1280 by 720', () => {
  test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

  test('what the switches had scrolled away comes back when they close', async ({ page }) => {
    const scrolled = () =>
      stage(page).evaluate((part) => Math.max(...[...part.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)));
    await openPresentation(page, `${ATTACKED}#step=3`);
    await expect.poll(scrolled).toBe(0);
    await press(page, 'w');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await press(page, 'w');
    await expect.poll(scrolled).toBe(0);
  });
});

test('the tools come with the pointer and with the focus, and leave the space bar to the next step', async ({
  page,
}) => {
  await openPresentation(page, ATTACKED);
  const hide = tool(page, 'Hide the verdict');
  await page.mouse.move(400, 300);
  await hide.click();
  await expect(hide).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Space');
  await expectStep(page, 1);
  await expect(hide).toHaveAttribute('aria-pressed', 'true');
  await tool(page, 'Theme: projector. Press for light').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await tool(page, 'Keys').click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('In presenter mode');
  await press(page, 'Escape');
  await press(page, 'Tab');
  await expect(tool(page, 'Black screen')).toBeFocused();
  await press(page, 'Enter');
  await expect(blackScreen(page)).toBeVisible();
  await press(page, 'Enter');
  await expect(blackScreen(page)).toHaveCount(0);
  await page.mouse.move(300, 300);
  await tool(page, 'Leave presenter mode').click();
  await expect(presentation(page)).toHaveCount(0);
});

test('keys can be turned off: all by the link, single ones by the learner @firefox', async ({ page }) => {
  await openPresentation(page, 'keyboard=0');
  await press(page, 'PageDown', 'b', 'v', 'o', 'w');
  await expectStep(page, 0);
  await expect(blackScreen(page)).toHaveCount(0);
  await playerButton(page, 'Next step').click();
  await expectStep(page, 1);
  await openLab(page, '?present');
  await press(page, '?');
  await page.getByRole('checkbox', { name: 'Single keys control the player' }).uncheck();
  await page.getByRole('dialog', { name: 'Keys' }).getByRole('button', { name: 'Close' }).click();
  await press(page, 'b', '.', 'PageDown', 'f', 's');
  await playerButton(page, 'Next step').click();
  await expectStep(page, 1);
  await expect(blackScreen(page)).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
});

for (const viewport of roomAndHandWindows) {
  test.describe(`in a window of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    for (const link of ['attack=request-and-response&pkce=plain', 'attack=response&pkce=S256&theme=dark']) {
      test(`no text is cut off and no two overlap at any step of ${link}`, async ({ page }) => {
        await openPresentation(page, link);
        const last = Number(await timeline(page).getAttribute('max'));
        // Hard words are marked when the browser has time for it.
        await expect(stage(page).getByRole('button', { name: 'redirects', exact: true })).toBeVisible();
        const height = (await stage(page).boundingBox())?.height;
        for (let step = 0; step <= last; step += 1) {
          await expectStep(page, step);
          expect.soft(await crowding(page), `step ${step}`).toEqual([]);
          // The stage keeps its place from step to step; on a telephone the end takes what it needs.
          const mayTakeMore = step === last && viewport.width < 768;
          if (!mayTakeMore) expect.soft((await stage(page).boundingBox())?.height, `step ${step}`).toBe(height);
          const words = await caption(page).evaluate((box) => box.scrollHeight - box.clientHeight);
          expect.soft(words, `what is said of step ${step} has to be scrolled`).toBeLessThanOrEqual(1);
          if (step < last) await press(page, 'PageDown');
        }
        await press(page, 'w');
        expect.soft(await crowding(page), 'with its switches').toEqual([]);
        await press(page, 'w', 'o');
        await expect(overview(page)).toBeVisible();
        expect.soft(await crowding(page), 'the overview').toEqual([]);
      });
    }
  });
}

test.describe('to those who use other means', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the mode, its switches, its overview and its black screen have no violation', async ({ page }) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const violations = async () => {
      const found = await new AxeBuilder({ page }).withTags(tags).analyze();
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    };
    await openPresentation(page, 'attack=request-and-response&pkce=plain#step=token.request');
    await page.mouse.move(300, 300);
    await press(page, 'w', 'v');
    expect.soft(await violations(), 'with switches and tools').toEqual([]);
    await press(page, 'o');
    await expect(overview(page)).toBeVisible();
    expect.soft(await violations(), 'the overview').toEqual([]);
    await press(page, 'Escape', 'b');
    await expect(blackScreen(page)).toBeVisible();
    expect.soft(await violations(), 'the black screen').toEqual([]);
  });
});
