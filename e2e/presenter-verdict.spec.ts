import { expect } from '@playwright/test';
import { choose, ready } from './support/lab.ts';
import { test } from './support/test.ts';

test('no notice says where runs part while the verdict is hidden', async ({ page }) => {
  const parts = page.getByText(/The runs differ from step|Every message stays the same/);
  await page.goto('./?present&attack=response&pkce=off#step=3');
  await ready(page);
  await page.keyboard.press('w');
  await choose(page, 'PKCE', 'S256');
  await expect(parts.first()).toBeAttached();
  await page.keyboard.press('v');
  await expect(parts).toHaveCount(0);
  await choose(page, 'PKCE', 'plain');
  await expect(page).toHaveURL(/pkce=plain/);
  await expect(parts).toHaveCount(0);
  await page.keyboard.press('v');
  await expect(parts.first()).toBeAttached();
});
