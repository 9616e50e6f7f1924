import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { codeIn, tableUnder } from '../../scripts/documents/blocks.ts';
import { element, flow, openHost } from '../support/host.ts';
import { choose, expectMoment, expectStep, option, playerButton } from '../support/lab.ts';
import { test } from '../support/test.ts';

const markdown = readFileSync('docs/embedding.md', 'utf8');

/** What the element can do that is called here. */
interface Flow extends HTMLElement {
  playbackRate: number;
  play(): Promise<void>;
  pause(): Promise<void>;
  goTo(step: string | number): Promise<void>;
  next(): Promise<void>;
  setSetting(name: string, value: string): Promise<void>;
}

test('every event has the details that docs/embedding.md lists @firefox', async ({ page }) => {
  const rows = tableUnder(markdown, 'Events').flatMap(([names = '', detail = '']) =>
    codeIn(names).map((name) => [name, ['origin', ...codeIn(detail)].sort()] as const),
  );
  await openHost(page, { body: element('', 'predict reveal="interaction"') });
  const seen = await flow(page).evaluate(
    async (host, names) => {
      const flow = host as Flow;
      const details: Record<string, string[]> = {};
      for (const name of names) {
        flow.addEventListener(name, (event) => {
          details[name] = Object.keys((event as CustomEvent).detail).sort();
        });
      }
      await flow.play();
      await flow.pause();
      flow.playbackRate = 2;
      await flow.setSetting('attack', 'response');
      await flow.goTo(99).catch(() => null);
      await flow.goTo('token.response');
      flow.setAttribute('pkce', 'md5');
      flow.setAttribute('height', '333');
      await flow.goTo('redirect.deliver');
      await flow.next();
      const answer = () => flow.shadowRoot?.querySelector<HTMLButtonElement>('fieldset ol button') ?? null;
      while (answer() === null) await new Promise(requestAnimationFrame);
      answer()?.click();
      const enough = () => names.every((name) => name === 'error' || details[name]);
      while (!enough()) await new Promise(requestAnimationFrame);
      return details;
    },
    rows.map(([name]) => name),
  );
  expect({ ...seen, error: ['code', 'message', 'origin'] }).toEqual(Object.fromEntries(rows));
});

test('without a height it has the one that docs/embedding.md names', async ({ page }) => {
  const heights = tableUnder(markdown, 'How high').flatMap(([, usual = '']) => codeIn(usual));
  const shown = ['full', 'min', 'none'].map((ui) => element(`?ui=${ui}`, 'reveal="interaction"')).join('');
  await openHost(page, { body: shown });
  const measured = page
    .locator('oauth-flow')
    .evaluateAll((flows) => flows.map((one) => (one as HTMLElement).offsetHeight));
  expect((await measured).map(String)).toEqual(heights);
});

test('after it has loaded it needs no network @firefox', async ({ page }) => {
  await openHost(page, { body: element('#step=token.request', 'loading="eager"') });
  await expectMoment(flow(page), 'Token request');
  await page.context().setOffline(true);
  await page.unrouteAll();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(flow(page), 'Attack', 'Takes redirect');
  await choose(flow(page), 'PKCE', 'Off');
  await expect(option(flow(page), 'PKCE', 'Off')).toBeChecked();
  await playerButton(flow(page), 'First step').click();
  await playerButton(flow(page), 'Next step').click();
  await expectStep(flow(page), 1);
  expect(asked).toEqual([]);
});
