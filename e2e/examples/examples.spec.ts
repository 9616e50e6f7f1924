import { expect } from '@playwright/test';
import { built } from '../../scripts/examples/build.mjs';
import { examples } from '../../scripts/examples/examples.mjs';
import { test } from '../support/siteTest.ts';

for (const [name, site] of Object.entries(examples)) {
  test.describe(`the example ${name}`, () => {
    test.use({ site: `${built}${name}/${site}` });

    test('runs the flow, is driven by a button of its page, and hears its events', async ({ page }) => {
      await page.goto('.');
      const flow = page.locator('oauth-flow');
      await flow.scrollIntoViewIfNeeded();
      const timeline = flow.getByRole('slider');
      await expect(timeline).toBeVisible();
      const before = Number(await timeline.inputValue());
      expect(before).toBeGreaterThan(0);

      await page.getByRole('button', { name: 'What happens next?' }).click();
      await expect(timeline).toHaveValue(String(before + 1));
      await expect(page.getByText('The reader is at: token.error')).toBeVisible();
    });
  });
}
