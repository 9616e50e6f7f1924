import { expect, type Locator, type Page } from '@playwright/test';

/** Where a plan is edited. */
export const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Plan' });

/** What stands above the switches while a plan is open. */
export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Plan' });

export const stops = (page: Page): Locator => dialog(page).getByRole('list', { name: 'Stops' }).getByRole('listitem');

export const note = (page: Page, number: number): Locator =>
  dialog(page).getByRole('textbox', { name: `Note on stop ${number}` });

/** Presses a button of the dialog. */
export const press = (page: Page, name: string | RegExp) => dialog(page).getByRole('button', { name }).click();

export async function openPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}
