import { expect } from '@playwright/test';
import { element, flow, openHost } from '../support/host.ts';
import { caption, expectMoment } from '../support/lab.ts';
import { test } from '../support/test.ts';
import { still, take } from './take.ts';

test.use(still);

const words = `<h1>Why PKCE</h1>
<p>A native app has no secret: whatever is in it, everybody can read. So whoever has the authorization code can redeem it,
unless the server can tell who began. In this run a malicious app has taken the code. Step on, and see
what it gets for it.</p>`;

const css = `body { margin: 0 auto; padding: 16px 32px; max-inline-size: 1160px; font: 17px/1.6 Georgia, serif; }
[data-theme="dark"] body { background: #16181d; color: #e3e6ea; }
h1 { margin: 8px 0; font-size: 32px; } p { margin: 0 0 16px; } oauth-flow { margin-block-end: 24px; }`;

for (const theme of ['light', 'dark'] as const) {
  test(`a flow stands in a guide, in ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 1240, height: 750 });
    const link = '?attack=response&ui=min#step=token.request';
    await openHost(page, { css, body: words + element(link, 'loading="eager" height="560"') });
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectMoment(flow(page), 'Token request');
    await expect(caption(flow(page)).getByRole('button').first()).toBeVisible();
    await expect(flow(page).locator('[data-widget]')).not.toBeEmpty();
    await take(page, `element-${theme}`);
  });
}
