import { expect, type Page } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { expectMoment, expectStep, option, playerButton, stage } from './support/lab.ts';
import { test } from './support/test.ts';

/** As much of the element as the host's scripts use here. */
interface Flow extends HTMLElement {
  scenario: string | null;
  poster: string | null;
  posterDark: string | null;
  step: string | null;
  readonly paused: boolean;
  play(): Promise<void>;
  next(): Promise<void>;
  goTo(step: string | number): Promise<void>;
  setSetting(name: string, value: string): Promise<void>;
  getState(): Promise<object>;
  setState(state: object): Promise<void>;
  getShareUrl(): Promise<string | null>;
  getTranscript(format: 'md'): Promise<string>;
}

const TEXT = '<a href="transcript.html">The transcript</a>';
const button = (page: Page) => flow(page).getByRole('button', { name: 'Open the interactive flow' });
const within = <Result>(page: Page, act: (flow: Flow) => Result | Promise<Result>) =>
  flow(page).evaluate(act as (element: HTMLElement | SVGElement) => Result | Promise<Result>);

/** Hears the next event of a name from now on, as what waits for a part of its detail: no press after this is missed. */
async function hearNext(page: Page, name: string, part: string): Promise<() => Promise<unknown>> {
  const heard = await flow(page).evaluateHandle((flow, name) => {
    const detail = new Promise<Record<string, unknown>>((tell) =>
      flow.addEventListener(name, (event) => tell((event as CustomEvent).detail), { once: true }),
    );
    // A promise by itself would be waited for here.
    return { detail };
  }, name);
  return () => heard.evaluate(async ({ detail }, part) => (await detail)[part], part);
}

/** Everything that the page loaded of the element. */
function loaded(page: Page): string[] {
  const names: string[] = [];
  page.on('request', (request) => names.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  return names;
}

test('before a reader touches it there is its loader, a picture and its height @firefox', async ({ page }) => {
  const names = loaded(page);
  await page.route('**/host/poster.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    }),
  );
  await openHost(page, {
    body: `${element('#step=3', 'poster="poster.svg" reveal="interaction" height="500" title="Theft"')}<p id="after">After</p>`,
  });
  await expect(button(page)).toBeVisible();
  await expect.poll(() => names.filter((name) => /svg$/.test(name))).toEqual(['poster.svg']);
  const place = await page.locator('#after').boundingBox();
  expect((await flow(page).boundingBox())?.height).toBe(500);
  expect(names.filter((name) => name.endsWith('.js'))).toEqual(['element.js']);

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expectStep(flow(page), 3);
  expect(await page.locator('#after').boundingBox()).toEqual(place);
  await page.keyboard.press('ArrowRight');
  await expectStep(flow(page), 4);
});

test('before a reader touches it it is as dark as its host, and brings one picture only @firefox', async ({ page }) => {
  const names = loaded(page);
  await page.route('**/host/*.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    }),
  );
  const drawings = () => names.filter((name) => name.endsWith('.svg'));
  const ground = () =>
    flow(page)
      .locator('[data-cover]')
      .evaluate((cover) => getComputedStyle(cover).colorScheme);
  await openHost(page, {
    body: element('', 'poster="day.svg" poster-dark="night.svg" reveal="interaction"'),
    css: 'body { background: #111; color: #eee }',
  });
  await expect.poll(drawings).toEqual(['night.svg']);
  expect(await ground()).toBe('dark');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  await expect.poll(drawings).toEqual(['night.svg', 'day.svg']);
  await expect.poll(ground).toBe('light');
  await within(page, (flow) => flow.setAttribute('theme', 'dark'));
  await expect(flow(page).locator('img')).toHaveAttribute('src', 'night.svg');
  await within(page, (flow) => {
    flow.posterDark = null;
  });
  await expect(flow(page).locator('img')).toHaveAttribute('src', 'day.svg');
  expect(names.filter((name) => name.endsWith('.js'))).toEqual(['element.js']);
  await button(page).click();
  await expectStep(flow(page), 0);
  expect(new Set(drawings()).size).toBe(2);
});

test('its height is what its author asks for, however much of it is shown @firefox', async ({ page }) => {
  const shares = ['full', 'min', 'none'];
  await openHost(page, {
    body: shares.map((ui) => element('', `ui="${ui}" height="640" reveal="interaction"`)).join(''),
  });
  for (const [nth] of shares.entries()) await expect(flow(page, nth)).toHaveCSS('height', '640px');
});

test('without a picture, or with one that does not come, there is a plain frame', async ({ page }) => {
  await page.route('**/host/nowhere.svg', (route) => route.fulfill({ status: 200, body: 'no picture' }));
  await openHost(page, { body: element('', 'poster="nowhere.svg" reveal="interaction"') });
  await expect(button(page)).toBeVisible();
  await expect(flow(page).locator('img')).toHaveCount(0);
});

test('an element far below comes when it is scrolled to, and not with one that is in sight @firefox', async ({
  page,
}) => {
  await openHost(page, { body: `${element('#step=2')}${'<p>Text</p>'.repeat(200)}${element('#step=3')}` });
  await expectStep(flow(page), 2);
  await expect(flow(page, 1).getByRole('button', { name: 'Open the interactive flow' })).toBeAttached();
  await flow(page, 1).scrollIntoViewIfNeeded();
  await expectStep(flow(page, 1), 3);
});

test.describe('where no script runs', () => {
  test.use({ forgiven: /script-src/ });

  test('there is what stands in it @firefox', async ({ page }) => {
    await openHost(page, { body: element('', '', TEXT), policy: "; script-src 'none'" });
    await expect(page.getByRole('link', { name: 'The transcript' })).toBeVisible();
    await expect(flow(page)).not.toHaveJSProperty('paused', true);
  });
});

test('what is called before it is there is done once it is @firefox', async ({ page }) => {
  await openHost(page, { body: element('', 'reveal="interaction" href="https://lab.example/docs/"') });
  await expect(button(page)).toBeVisible();
  const found = await within(page, async (flow) => {
    const events: string[] = [];
    for (const name of ['ready', 'stepchange', 'settingchange', 'outcome']) {
      document.addEventListener(name, (event) => {
        const { origin } = (event as CustomEvent<{ origin: string }>).detail;
        events.push(`${name} ${origin}`);
      });
    }
    await Promise.all([flow.setSetting('attack', 'response'), flow.goTo('chooser.pick')]);
    return { events, step: flow.step, url: await flow.getShareUrl(), transcript: (await flow.getTranscript('md'))[0] };
  });
  expect(found).toEqual({
    events: ['ready api', 'settingchange api', 'stepchange api'],
    step: 'chooser.pick',
    url: 'https://lab.example/docs/?attack=response#step=chooser.pick',
    transcript: '#',
  });
  const origin = await hearNext(page, 'stepchange', 'origin');
  await playerButton(flow(page), 'Next step').click();
  expect(await origin()).toBe('user');
});

test('it follows its attributes, and its properties are attributes @firefox', async ({ page }) => {
  await openHost(page, { body: element('?attack=response#step=token.request') });
  await expectMoment(flow(page), 'Token request');
  await within(page, (flow) => flow.setAttribute('pkce', 'off'));
  await expect(option(flow(page), 'PKCE', 'Off')).toBeChecked();
  await expectMoment(flow(page), 'Token request');
  await within(page, (flow) => {
    flow.step = '2';
  });
  await expectStep(flow(page), 2);
  await within(page, (flow) => flow.setAttribute('ui', 'min'));
  await expect(option(flow(page), 'PKCE', 'Off')).toHaveCount(0);
  expect(await within(page, (flow) => [flow.getAttribute('step'), flow.scenario])).toEqual(['2', null]);
});

test('once it is there it asks for the words of what cannot be used, for another language, and for nothing else', async ({
  page,
}) => {
  const names = loaded(page);
  await openHost(page, { body: element('?attack=response') });
  await expectStep(flow(page), 0);
  names.splice(0);
  await within(page, async (host) => {
    await host.setSetting('pkce', 'off');
    await host.goTo('token.request');
    await host.getTranscript('md');
  });
  for (const [name, value] of [
    ['compare', 'pkce:off,pkce:S256'],
    ['ui', 'none'],
    ['pkce', 'md5'],
    ['names', 'client:Acme Photos'],
  ] as const) {
    await flow(page).evaluate((host, set) => host.setAttribute(...set), [name, value] as const);
  }
  await expect(flow(page).getByRole('alert')).toContainText('md5');
  expect(names).toEqual([]);
  await flow(page).evaluate((host) => host.setAttribute('names', 'client:Photo API'));
  await expect(flow(page).getByRole('alert')).toContainText('No two parties have the same name');
  const parts = () => names.map((name) => name.replace(/-.*$/, ''));
  expect(parts()).toEqual(['en', 'ownClient']);
  await flow(page).evaluate((host) => host.setAttribute('locale', 'en-XA'));
  await expect.poll(parts).toEqual(['en', 'ownClient', 'pseudo']);
});

test('what was set before it was defined holds', async ({ page }) => {
  let release: () => void = () => undefined;
  const scriptAfter = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = openHost(page, { body: element(''), scriptAfter });
  await expect(flow(page)).toBeAttached();
  const isDefined = await within(page, (flow) => {
    Object.assign(flow, { step: 3, theme: 'dark', controls: false });
    return customElements.get('oauth-flow') !== undefined;
  });
  expect(isDefined).toBe(false);
  release();
  await opened;
  await expect(flow(page)).toHaveAttribute('step', '3');
  await expect(flow(page)).toHaveAttribute('controls', '0');
  await expect(flow(page).locator('[data-theme="dark"]').first()).toBeAttached();
});

test.describe('where it cannot be fetched', () => {
  test.use({ forgiven: /Failed to load resource|ERR_|NetworkError|404/ });

  test('it says so, shows what stands in it, and can be tried again @firefox', async ({ page }) => {
    await openHost(page, { body: element('', 'reveal="interaction"', TEXT) });
    await expect(page.getByRole('link', { name: 'The transcript' })).toBeHidden();
    await page.route('**/host/embed/app*.js', (route) => route.abort());
    const code = await hearNext(page, 'error', 'code');
    await button(page).click();
    expect(await code()).toBe('unavailable');
    await expect(flow(page).getByText('could not be loaded')).toBeVisible();
    await expect(page.getByRole('link', { name: 'The transcript' })).toBeVisible();
    await page.unroute('**/host/embed/app*.js');
    await flow(page).getByRole('button', { name: 'Try again' }).click();
    await expectStep(flow(page), 0);
    await expect(page.getByRole('link', { name: 'The transcript' })).toBeHidden();
    await flow(page).getByRole('button', { name: 'As text' }).click();
    await expect(page.getByRole('link', { name: 'The transcript' })).toBeVisible();
  });
});

test('its button covers nothing of its picture, whose ground goes on around it', async ({ page }) => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="454"/>';
  await page.route('**/host/*.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await openHost(page, {
    body: element('', 'poster="day.svg" poster-dark="night.svg" reveal="interaction"', TEXT),
    css: 'body { inline-size: 720px }',
  });
  const poster = await flow(page).locator('[part="poster"]').boundingBox();
  const below = await button(page).boundingBox();
  expect(poster?.height).toBeGreaterThanOrEqual(454);
  expect(below?.y).toBeGreaterThanOrEqual((poster?.y ?? 0) + (poster?.height ?? 0));
  const cover = flow(page).locator('[data-cover]');
  await expect(cover).toHaveCSS('background-color', 'rgb(246, 245, 241)');
  await within(page, (flow) => flow.setAttribute('theme', 'dark'));
  await expect(cover).toHaveCSS('background-color', 'rgb(14, 17, 23)');
});

test('it follows the switch of its host while that is turned @firefox', async ({ page }) => {
  const ground = () => stage(flow(page)).evaluate((drawn) => getComputedStyle(drawn).backgroundColor);
  await openHost(page, { body: element('') });
  await expectStep(flow(page), 0);
  expect(await ground()).toBe('rgb(246, 245, 241)');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await expect.poll(ground).toBe('rgb(14, 17, 23)');
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'));
  await expect.poll(ground).toBe('rgb(246, 245, 241)');
});

test('its script may be there twice', async ({ page }) => {
  await openHost(page, { body: element('') });
  await page.evaluate(() => import(`${document.baseURI}embed/element.js?again`));
  await expectStep(flow(page), 0);
});

test('its state leads back to the same moment @firefox', async ({ page }) => {
  await openHost(page, { body: element('') + element('') });
  await within(page, async (flow) => {
    await flow.setSetting('pkce', 'plain');
    await flow.goTo('token.request');
    const other = document.querySelectorAll('oauth-flow')[1] as Flow;
    await other.setState(await flow.getState());
  });
  await expectMoment(flow(page, 1), 'Token request');
  await expect(option(flow(page, 1), 'PKCE', 'plain')).toBeChecked();
});
