import { expect, type FrameLocator, type Page } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import {
  caption,
  choose,
  expectMoment,
  expectStep,
  openLab,
  option,
  playerButton,
  type Within,
} from './support/lab.ts';
import { test } from './support/test.ts';

const THEFT = {
  version: 1,
  scenario: 'code-interception',
  settings: { attack: 'response', pkce: 'off' },
  decisions: {},
  seed: 'a',
  step: 'token.request',
};
const inBase64url = (state: unknown) => Buffer.from(JSON.stringify(state)).toString('base64url');
const asText = (state: unknown) => encodeURIComponent(JSON.stringify(state));

const warning = (lab: Within) => lab.getByRole('alert');

async function expectTheft(lab: Within): Promise<void> {
  await expectMoment(lab, 'Token request');
  await expectStep(lab, 19);
  await expect(option(lab, 'Attack', 'Takes redirect')).toBeChecked();
  await expect(option(lab, 'PKCE', 'Off')).toBeChecked();
  await expect(warning(lab)).toHaveCount(0);
}

async function expectDefault(lab: Within): Promise<void> {
  await expect(warning(lab)).toContainText('It was left out. A saved state is of version 1,');
  await expectStep(lab, 0);
  await expect(option(lab, 'PKCE', 'S256')).toBeChecked();
}

async function openFrame(page: Page, address: string): Promise<FrameLocator> {
  const body = `<!doctype html><html lang="en"><head><title>A guide</title></head><body>
    <iframe title="Lab" sandbox="allow-scripts" width="1200" height="700" src="../embed.html${address}"></iframe></body></html>`;
  await page.route('**/guide/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('guide/');
  return page.frameLocator('iframe');
}

for (const [name, data] of [
  ['base64url', inBase64url(THEFT)],
  ['JSON', asText(THEFT)],
] as const) {
  test(`a link with a saved state in ${name} opens paused at its moment with its switches @firefox`, async ({
    page,
  }) => {
    await openLab(page, `?theme=dark#data=${data}`);
    await expectTheft(page);
    await expect(playerButton(page, 'Play')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
    expect(new URL(page.url()).hash).toContain('#data=');
    await page.reload();
    await expectTheft(page);
  });
}

test('the address says in its query what the state said as soon as something changes, and Back leads there', async ({
  page,
}) => {
  await openLab(page, `#data=${inBase64url(THEFT)}`);
  await expectTheft(page);
  await choose(page, 'PKCE', 'S256');
  await expect.poll(() => new URL(page.url()).search).toBe('?attack=response&seed=a');
  expect(new URL(page.url()).hash).toBe('#step=token.request');
  await page.goBack();
  await expectTheft(page);
  await playerButton(page, 'Next step').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#step=token.response');
});

test('a state rules over the query, which is named, and a step beside it over its own @firefox', async ({ page }) => {
  await openLab(page, `?pkce=plain&seed=b#step=3&data=${inBase64url(THEFT)}`);
  await expectStep(page, 3);
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await expect(warning(page).getByRole('listitem')).toHaveText([
    'The saved state in data decides seed; b beside it was not used.',
    'The saved state in data decides pkce; plain beside it was not used.',
  ]);
});

test('a query that says what the state says is no matter for a warning', async ({ page }) => {
  await openLab(page, '?pkce=off#data={"version":1,"settings":{"pkce":"off"}}');
  await expect(option(page, 'PKCE', 'Off')).toBeChecked();
  await expect(warning(page)).toHaveCount(0);
});

test.describe('as long as the words for it are not there', () => {
  test.use({ forgiven: /Failed to load resource|dynamically imported module/ });

  test('what a state overrules is only named', async ({ page }) => {
    await page.route(/\/assets\/en-/, (route) => route.abort());
    await openLab(page, `?pkce=plain#data=${inBase64url(THEFT)}`);
    await expect(warning(page).getByRole('listitem')).toHaveText(['pkce=plain']);
  });
});

test('a broken state is named, and the default holds @firefox', async ({ page }) => {
  for (const [by, data] of ['x', asText({ version: 2 }), `${'A'.repeat(9000)}`].entries()) {
    await openLab(page, `?by=${by}#data=${data}`);
    await expectDefault(page);
  }
});

test('an element opens at the state of its attribute, follows another one, and names a broken one @firefox', async ({
  page,
}) => {
  await openHost(page, {
    body: element(`#data=${asText(THEFT)}`) + element('#data=x'),
    css: 'oauth-flow { inline-size: 1200px; block-size: 700px }',
  });
  await expectTheft(flow(page, 0));
  await expectDefault(flow(page, 1));
  const other = inBase64url({ ...THEFT, settings: {}, step: 'signin.page' });
  await flow(page, 1).evaluate((lab, data) => Object.assign(lab, { data }), other);
  await expect(warning(flow(page, 1))).toHaveCount(0);
  await expectStep(flow(page, 1), 4);
});

test('a frame opens at the state in its address, follows another one there, and names a broken one @firefox', async ({
  page,
}) => {
  const lab = await openFrame(page, `?ui=full#data=${inBase64url(THEFT)}`);
  await expectTheft(lab);
  await lab.locator('body').evaluate(
    (_, hash) => {
      window.location.hash = hash;
    },
    `#data=${asText({ version: 1, step: 'signin.page' })}`,
  );
  await expectStep(lab, 4);
  await expect(option(lab, 'PKCE', 'S256')).toBeChecked();
  await expectDefault(await openFrame(page, '#data={"version":1'));
  await expect(caption(page.frameLocator('iframe'))).toBeVisible();
});
