import { expect, type Locator, type Page } from '@playwright/test';
import { option } from './lab.ts';

export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Share' });
export const code = (page: Page): Locator => dialog(page).getByRole('textbox', { name: 'What to paste' });
export const preview = (page: Page): Locator => dialog(page).locator('iframe');
export const inPreview = (page: Page) => dialog(page).frameLocator('iframe');

export async function openEmbed(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await dialog(page).getByRole('tab', { name: 'Embed' }).click();
  await expect(code(page)).toHaveValue(/./);
}

/** What is to be pasted in one of the four forms. */
export async function snippet(page: Page, form: 'Element' | 'React' | 'iframe' | 'Markdown'): Promise<string> {
  await option(dialog(page), 'To paste', form).check();
  return code(page).inputValue();
}

export const guideWith = (pasted: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A guide</title></head><body><h1>A guide</h1>${pasted}</body></html>`;

/** A page of somebody else's beside the lab, with what was pasted in it and nothing else. */
export async function openPasted(page: Page, pasted: string, address: string): Promise<void> {
  const body = guideWith(pasted);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
}
