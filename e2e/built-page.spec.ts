import { expect } from '@playwright/test';
import { test } from './support/test.ts';

test('the built page opens under its own policy @firefox', async ({ page }) => {
  await page.goto('.');
  await expect(page).toHaveTitle(/OAuth Flow Lab/);
  await expect(page.getByRole('heading').first()).toBeVisible();
});
