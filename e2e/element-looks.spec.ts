import { expect } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { caption, expectMoment, rawMessage } from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = '?attack=response#step=token.request';

test('a style sheet of the host reaches the button and the picture by their parts @firefox', async ({ page }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="454"/>';
  await page.route('**/host/*.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await openHost(page, {
    body: element(THEFT, 'poster="day.svg" reveal="interaction"'),
    css: `oauth-flow::part(open) { border-start-start-radius: 3px } oauth-flow::part(poster) { opacity: 0.5 }
      button { border-start-start-radius: 5px } img { opacity: 0.7 }`,
  });
  const button = flow(page).getByRole('button', { name: 'Open the interactive flow' });
  await expect(button).toHaveCSS('border-start-start-radius', '3px');
  await expect(flow(page).locator('img')).toHaveCSS('opacity', '0.5');
});

test('its fonts are those that the host names: one for words, one for what is on the wire @firefox', async ({
  page,
}) => {
  await openHost(page, {
    body: element(THEFT),
    css: 'oauth-flow { --oauth-flow-font: Georgia, serif; --oauth-flow-font-mono: "Courier New", monospace }',
  });
  await expectMoment(flow(page), 'Token request');
  await expect(caption(flow(page)).getByRole('paragraph').last()).toHaveCSS('font-family', 'Georgia, serif');
  const wire = rawMessage(flow(page)).getByText('POST /token').first();
  await expect(wire).toHaveCSS('font-family', '"Courier New", monospace');
});
