import { expect } from '@playwright/test';
import {
  caption,
  choose,
  expectMoment,
  openLab,
  option,
  playerButton,
  rawMessage,
  ready,
  stepTo,
  tab,
  tabPanel,
  verdict,
} from './support/lab.ts';
import { test } from './support/test.ts';

const FLOW = 'Flow';

/** The code of clients from elsewhere and of the library that they use, which nobody pays for who does not ask for it. */
const RECORDER = '**/assets/recorder-*.js*';

test('somebody who brings a client finds the way to it, its code, and every message of its run @firefox', async ({
  page,
}) => {
  await openLab(page);
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Bring your own client');
  await expect(page).toHaveURL(/\?scenario=sandbox$/);
  await expect(tab(page, 'Code')).toHaveAttribute('aria-selected', 'true');
  await expect(tabPanel(page)).toContainText("import * as oauth from 'oauth4webapi';");
  await expect(tabPanel(page)).toContainText('createSandbox()');
  await playerButton(page, 'Next step').click();
  await expectMoment(page, 'Request for the server’s document');
  await tab(page, 'On the wire').click();
  await expect(rawMessage(page)).toContainText('GET /.well-known/oauth-authorization-server');
  await stepTo(page, 'Token request with a code');
  await expect(rawMessage(page)).toContainText('grant_type=authorization_code');
  await expect(caption(page)).toContainText('Your client');
  await playerButton(page, 'Last step').click();
  await expect(verdict(page)).toContainText('Completed');
});

test('a wrong verifier is refused, and the check that refused it is named', async ({ page }) => {
  await openLab(page, '?scenario=sandbox');
  await choose(page, FLOW, 'Wrong verifier');
  await playerButton(page, 'Decisive step').click();
  await expectMoment(page, 'Token request with a code');
  await tab(page, 'Checks').click();
  await expect(tabPanel(page)).toContainText('TK-11');
  await playerButton(page, 'Last step').click();
  await tab(page, 'On the wire').click();
  await expect(rawMessage(page)).toContainText('"error":"invalid_grant"');
});

test('pushed requests, proofs and the nonce that the server asks for are there to be stepped through', async ({
  page,
}) => {
  await openLab(page, '?scenario=sandbox&flow=par-dpop');
  await stepTo(page, 'Pushed authorization request');
  await tab(page, 'On the wire').click();
  await expect(rawMessage(page)).toContainText('POST /par');
  await expect(rawMessage(page)).toContainText('DPoP: ');
  await stepTo(page, 'A nonce for the proof');
  await expect(rawMessage(page)).toContainText('use_dpop_nonce');
  await stepTo(page, 'API request');
  await expect(rawMessage(page)).toContainText('Authorization: DPoP ');
});

test('a refresh token that comes back is detected, and ends what it was issued with', async ({ page }) => {
  await openLab(page, '?scenario=sandbox&flow=refresh');
  await playerButton(page, 'Last step').click();
  await tab(page, 'On the wire').click();
  await expect(rawMessage(page)).toContainText('"error":"invalid_grant"');
  await playerButton(page, 'Decisive step').click();
  await tab(page, 'Checks').click();
  await expect(tabPanel(page)).toContainText('RT-06');
});

test('two clients stand side by side, and their code one below the other', async ({ page }) => {
  await openLab(page, '?scenario=sandbox&compare=flow:code,flow:wrong-verifier');
  await page.getByRole('button', { name: 'Inspect' }).click();
  await tab(page, 'Code').click();
  await expect(tabPanel(page).getByRole('figure')).toHaveCount(2);
});

test('a link leads to the moment of a run of foreign code, and reload stays there', async ({ page }) => {
  await openLab(page, '?scenario=sandbox&flow=service#step=introspection.request');
  await expectMoment(page, 'Question about a token');
  await page.reload();
  await ready(page);
  await expectMoment(page, 'Question about a token');
  await expect(option(page, FLOW, 'Service')).toBeChecked();
});

test('nobody who does not ask for it fetches the code of foreign clients', async ({ page }) => {
  let fetched = 0;
  await page.route(RECORDER, (route) => {
    fetched += 1;
    return route.continue();
  });
  await openLab(page);
  await choose(page, 'PKCE', 'Off');
  await page.waitForLoadState('networkidle');
  expect(fetched).toBe(0);
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Bring your own client');
  await expect(option(page, FLOW, 'Code + PKCE')).toBeChecked();
  await expect(tabPanel(page)).toContainText('createSandbox()');
  expect(fetched).toBe(1);
});

test.describe('where the code of foreign clients cannot be fetched', () => {
  test.use({ forgiven: /net::ERR_FAILED|recorder/ });

  test('the page says so, keeps the run that is shown, and tries again when asked', async ({ page }) => {
    let blocked = true;
    await page.route(RECORDER, (route) => (blocked ? route.abort() : route.continue()));
    await openLab(page);
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('Bring your own client');
    await expect(page.getByText('could not be fetched').last()).toBeVisible();
    blocked = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(option(page, FLOW, 'Code + PKCE')).toBeChecked();
    await expect(tabPanel(page)).toContainText('createSandbox()');
  });
});
