import { expect, type Page } from '@playwright/test';

const NOTHING = 'nothing yet';

/**
 * Presses what copies a text, and waits for the text: that it was copied is said for a moment only. The test has been
 * granted to read and to write the clipboard.
 */
export async function copied(page: Page, press: () => Promise<unknown>): Promise<string> {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  // The tests of a browser share it.
  await page.evaluate((text) => navigator.clipboard.writeText(text), NOTHING);
  await press();
  await expect.poll(clipboard).not.toBe(NOTHING);
  return clipboard();
}
