import { expect, type Page } from '@playwright/test';
import { caption, choose, expectStep, openLab, option, playerButton, stage, tab } from './support/lab.ts';
import { test } from './support/test.ts';

interface Focus {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How much around a control belongs to its focus ring, in CSS pixels. */
const RING = 6;

/** What has the focus and where it stands with its ring; null where nothing has it. */
function focus(page: Page): Promise<Focus | null> {
  return page.evaluate((ring) => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // A radio button is drawn by its label.
    const face = element instanceof HTMLInputElement && element.type === 'radio' ? element.closest('label') : null;
    const { x, y, width, height } = (face ?? element).getBoundingClientRect();
    const [left, top] = [Math.max(0, x - ring), Math.max(0, y - ring)];
    return {
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      x: left,
      y: top,
      width: Math.min(innerWidth, x + width + ring) - left,
      height: Math.min(innerHeight, y + height + ring) - top,
    };
  }, RING);
}

/** Whether what has the focus looks otherwise than without it. */
async function isFocusSeen(page: Page, { name: _, ...clip }: Focus): Promise<boolean> {
  const seen = await page.screenshot({ clip, animations: 'disabled' });
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  return !seen.equals(await page.screenshot({ clip, animations: 'disabled' }));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the Tab key leads to every control, and the focus can be seen there, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openLab(page, '?attack=response&pkce=off#step=token.request');
    const names: string[] = [];
    const unseen: string[] = [];
    await page.keyboard.press('Tab');
    for (let now = await focus(page); now !== null; now = await focus(page)) {
      names.push(now.name);
      if (!(await isFocusSeen(page, now))) unseen.push(now.name);
      await page.keyboard.press('Tab');
    }
    expect(unseen).toEqual([]);
    expect(names[0]).toBe('Skip to the diagram');
    expect(names).toEqual(
      expect.arrayContaining(['Share', 'Transcript', 'Keys', 'Next step', 'Timeline', 'Speed', 'Copy as curl']),
    );
    expect(names).toContain('Step 19: Token request, FreeFlashlight to Acme Login');
    expect(names).toContain('code, held by FreeFlashlight');
  });
}

test('the shortcuts at the top lead past the bars and leave the moment in the address', async ({ page }) => {
  await openLab(page, '#step=token.request');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the explanation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(caption(page)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(stage(page).getByRole('button').last()).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#step=token.request');
});

test('the focus stays where it is while the player moves, and comes back from a dialog', async ({ page }) => {
  await openLab(page);
  await playerButton(page, 'Next step').focus();
  for (const key of ['Enter', 'Enter', 'End', 'Home', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect(playerButton(page, 'Next step')).toBeFocused();
  }
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Go to a step' })).toBeVisible();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Token request/ })
    .click();
  await expect(playerButton(page, 'Next step')).toBeFocused();

  const keys = page.getByRole('button', { name: 'Keys' });
  await keys.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(keys).toBeFocused();

  await option(page, 'PKCE', 'S256').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(option(page, 'PKCE', 'plain')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(option(page, 'PKCE', 'S256')).toBeFocused();
  await choose(page, 'View', 'Side by side');
  await expect(option(page, 'View', 'Side by side')).toBeFocused();
});

test('the focus is not lost when what had it goes away', async ({ page }) => {
  await openLab(page, '?attack=response&pkce=off#step=token.request');
  const lost = () => page.evaluate(() => document.activeElement === document.body);
  await page.getByRole('button', { name: 'code, held by FreeFlashlight' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: 'code, held by FreeFlashlight' })).toBeFocused();
  await playerButton(page, 'Next step').focus();
  await page.keyboard.press('End');
  await expect(playerButton(page, 'Next step')).toBeFocused();
  await tab(page, 'Who knows').click();
  expect(await lost()).toBe(false);
  await choose(page, 'PKCE', 'plain');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(lost).toBe(false);
});

test('after a press on a switch the arrow keys move the player, after a choice by key they stay with the switch', async ({
  page,
}) => {
  await openLab(page, '#step=token.request');
  await option(page, 'PKCE', 'plain').click();
  await expectStep(page, 17);
  await page.keyboard.press('ArrowRight');
  await expectStep(page, 18);
  await expect(option(page, 'PKCE', 'plain')).toBeChecked();
  await option(page, 'Attack', 'Off').focus();
  await page.keyboard.press('ArrowRight');
  await expect(option(page, 'Attack', 'Takes redirect')).toBeChecked();
});
