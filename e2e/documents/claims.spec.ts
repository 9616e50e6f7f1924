import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { codeIn, tableUnder } from '../../scripts/documents/blocks.ts';
import { element, flow, openHost } from '../support/host.ts';
import { choose, expectMoment, expectStep, option, playerButton } from '../support/lab.ts';
import { test } from '../support/test.ts';

const markdown = readFileSync('docs/embedding.md', 'utf8');

/** What a page has heard: the details of each event, and which came as far as its document. */
interface Told {
  readonly details: Record<string, string[]>;
  readonly reached: string[];
}

/** What the element can do that is called here. */
interface Flow extends HTMLElement {
  playbackRate: number;
  play(): Promise<void>;
  pause(): Promise<void>;
  goTo(step: string | number): Promise<void>;
  next(): Promise<void>;
  setSetting(name: string, value: string): Promise<void>;
}

test.describe('the events in docs/embedding.md', () => {
  // One of them tells that something could not be fetched.
  test.use({ forgiven: /Failed to load resource|ERR_|NetworkError/ });

  test('have the details that are listed, and bubble or not as it says @firefox', async ({ page }) => {
    const rows = tableUnder(markdown, 'Events').flatMap(([names = '', detail = '']) =>
      codeIn(names).map((name) => [name, ['origin', ...codeIn(detail)].sort()] as const),
    );
    const names = rows.map(([name]) => name);
    await openHost(page, { body: element('', 'predict reveal="interaction"') });
    await flow(page).evaluate((flow, names) => {
      const told: Told = { details: {}, reached: [] };
      Object.assign(window, { told });
      for (const name of names) {
        flow.addEventListener(name, (event) => {
          told.details[name] = Object.keys((event as CustomEvent).detail).sort();
        });
        document.addEventListener(name, ({ target }) => {
          if (target === flow && !told.reached.includes(name)) told.reached.push(name);
        });
      }
    }, names);
    await page.route('**/host/embed/app-*.js', (route) => route.abort());
    const refused = await flow(page).evaluate((flow) => (flow as Flow).play().catch(() => 'refused'));
    expect(refused).toBe('refused');
    await page.unroute('**/host/embed/app-*.js');
    const { details, reached } = await flow(page).evaluate(async (host, names) => {
      const flow = host as Flow;
      const told: Told = Reflect.get(window, 'told');
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
      while (!names.every((name) => told.details[name])) await new Promise(requestAnimationFrame);
      return told;
    }, names);
    expect(details).toEqual(Object.fromEntries(rows));
    const [, stays = ''] = /All events bubble but (.+?)\./.exec(markdown) ?? [];
    expect([...reached].sort()).toEqual(names.filter((name) => !codeIn(stays).includes(name)).sort());
  });
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
