import { expect, type Page } from '@playwright/test';

const WINDOW = { width: 1440, height: 900 };

/** Nothing moves and nothing depends on the machine: the same sources give the same pictures. */
export const still = {
  viewport: WINDOW,
  contextOptions: { reducedMotion: 'reduce' },
  deviceScaleFactor: 1,
} as const;

/** Takes the picture of this name for the documents: of a page, or of a part of one. */
export async function take(page: Page, name: string, part: Pick<Page, 'screenshot'> = page): Promise<void> {
  await page.evaluate(async () => document.fonts.ready);
  await page.mouse.move(0, 0);
  // What comes with the pointer goes again.
  await expect(page.locator('[data-tools]')).toHaveCount(0);
  await part.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled', caret: 'hide' });
}
