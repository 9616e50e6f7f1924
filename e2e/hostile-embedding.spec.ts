import { expect, type FrameLocator, type Page } from '@playwright/test';
import { expectStep, playerButton } from './support/lab.ts';
import { test } from './support/test.ts';

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string };
}

/** What the page of the host has of the frame. */
interface Hostile {
  /** Another port to the lab; rejects with the code of the refusal where none is due. */
  connect(): Promise<MessagePort>;
  call(port: MessagePort, method: string, ...args: readonly unknown[]): Promise<Answer>;
  /** Messages of every kind that a lab must not follow. */
  messages(count: number): readonly unknown[];
}

/** Runs in the page of the host. */
function prepare(): void {
  const frame = () => document.querySelector('iframe')?.contentWindow ?? window;
  let latest = 0;
  const scripts = [
    '<script>parent.hacked = 1</script>',
    'javascript:hacked=1',
    '"><img src=x onerror=hacked=1>',
    "');hacked=1//",
  ];
  const names = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'eval',
    'then',
    'setSetting',
    'setState',
    'goTo',
    'subscribe',
  ];
  const nested = (depth: number): unknown => (depth === 0 ? scripts : [nested(depth - 1)]);
  const polluted = JSON.parse('{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}}}');
  const values: readonly unknown[] = [
    ...scripts,
    ...[null, undefined, 0, -1, Number.NaN, 1e308, true, 10n, new Date(0), /x/, new Map([[polluted, scripts]])],
    ...[
      'x'.repeat(200_000),
      nested(5000 / 50),
      Array.from({ length: 5000 }, () => polluted),
      new Uint8Array(1e6),
      new Blob(scripts),
    ],
    ...[
      polluted,
      { version: 1, settings: polluted, decisions: scripts, step: scripts[0] },
      { version: 1, seed: scripts[0] },
    ],
  ];
  const pick = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  const hostile: Hostile = {
    connect() {
      latest += 1;
      const id = `host ${latest}`;
      return new Promise((resolve, reject) => {
        const call = () => frame().postMessage({ ns: 'oauth-flow', v: 1, type: 'hello', id }, '*');
        const timer = setInterval(call, 500);
        const hear = ({ source, data, ports: [port] }: MessageEvent) => {
          if (source !== frame() || data?.id !== id) return;
          clearInterval(timer);
          removeEventListener('message', hear);
          port?.start();
          if (data.type === 'welcome' && port) resolve(port);
          else reject(data.error?.code);
        };
        addEventListener('message', hear);
        call();
      });
    },
    call(port, method, ...args) {
      latest += 1;
      const id = latest;
      return new Promise((resolve) => {
        const hear = ({ data }: MessageEvent) => {
          if (data.id !== id) return;
          port.removeEventListener('message', hear);
          resolve(data);
        };
        port.addEventListener('message', hear);
        port.postMessage({ type: 'request', id, method, args });
      });
    },
    messages: (count) =>
      Array.from({ length: count }, (_, index) => {
        const [value, name] = [pick(values, index), pick(names, Math.floor(index / 3))];
        const kinds = [
          value,
          { type: 'request', id: value, method: name, args: [value] },
          { type: 'request', id: `id ${index}`, method: name, args: [value] },
          { type: 'request', id: `id ${index}`, method: value, args: value },
          { type: 'request', id: `id ${index}`, method: name, args: [value, value], __proto__: polluted },
          { ns: 'oauth-flow', v: value, type: 'hello', id: name },
          { ns: 'oauth-flow', v: 1, type: name, id: value },
        ];
        return pick(kinds, index);
      }),
  };
  Object.assign(window, { hostile });
}

const hostileIn = (page: Page, act: (hostile: Hostile) => Promise<unknown>) =>
  page.evaluate(`(${act.toString()})(window.hostile)`);

async function openFrame(page: Page, parameters: string): Promise<FrameLocator> {
  const html = `<!doctype html><html lang="en"><head><title>A hostile page</title></head><body>
    <iframe title="Lab" sandbox="allow-scripts" width="1200" height="700" src="../embed.html${parameters}"></iframe></body></html>`;
  await page.route('**/hostile/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('hostile/');
  await page.evaluate(prepare);
  return page.frameLocator('iframe');
}

/** What a script that came in from outside would have left. */
async function traces(page: Page): Promise<readonly unknown[]> {
  const found = page
    .frames()
    .map((frame) => frame.evaluate(() => [Reflect.get(window, 'hacked'), Reflect.get({}, 'hacked')]));
  return (await Promise.all(found)).flat().filter((trace) => trace !== undefined && trace !== null);
}

test('a frame in a sandbox is driven over its port @firefox', async ({ page }) => {
  const lab = await openFrame(page, '?attack=response#step=3');
  await expectStep(lab, 3);
  const found = await hostileIn(page, async (hostile) => {
    const port = await hostile.connect();
    const events: unknown[] = [];
    port.addEventListener(
      'message',
      ({ data }) => data.type === 'event' && events.push([data.name, data.detail.origin]),
    );
    await hostile.call(port, 'next');
    await hostile.call(port, 'subscribe');
    await hostile.call(port, 'setSetting', 'pkce', 'off');
    await hostile.call(port, 'goTo', 'token.request');
    return { events, status: await hostile.call(port, 'getStatus') };
  });
  expect(found).toMatchObject({
    events: [
      ['ready', 'api'],
      ['settingchange', 'api'],
      ['stepchange', 'api'],
      ['outcome', 'api'],
    ],
    status: { ok: true, result: { step: 'token.request', settings: { attack: 'response', pkce: 'off' } } },
  });
});

test('five hundred hostile messages change nothing, and the lab still steps @firefox', async ({ page }) => {
  const lab = await openFrame(page, '?pkce=S256');
  await expectStep(lab, 0);
  const unanswered = await hostileIn(page, async (hostile) => {
    const messages = hostile.messages(500);
    const window = document.querySelector('iframe')?.contentWindow;
    for (const message of messages) window?.postMessage(message, '*');
    let missing = 0;
    // So many at once are read over one port.
    for (let start = 0; start < messages.length; start += 80) {
      const port = await hostile.connect();
      const answered = new Set<unknown>();
      port.addEventListener('message', ({ data }) => answered.add(data.id));
      const asked = messages.slice(start, start + 80);
      for (const message of asked) port.postMessage(message);
      // Answers come in order where nothing has to be waited for, and this one is the last.
      await hostile.call(port, 'getStatus');
      await hostile.call(port, 'getStatus');
      const ids = asked.map((message) =>
        typeof message === 'object' && message !== null && 'id' in message ? message.id : null,
      );
      missing += ids.filter((id) => typeof id === 'string' && id.startsWith('id ') && !answered.has(id)).length;
    }
    return missing;
  });
  expect(unanswered).toBe(0);
  expect(await traces(page)).toEqual([]);
  await hostileIn(page, async (hostile) => hostile.call(await hostile.connect(), 'goTo', 4));
  await expectStep(lab, 4);
  await playerButton(lab, 'Next step').click();
  await expectStep(lab, 5);
});

test('a flood is answered with refusals, and passes', async ({ page }) => {
  const lab = await openFrame(page, '');
  await expectStep(lab, 0);
  const codes = await hostileIn(page, async (hostile) => {
    const port = await hostile.connect();
    const answers = await Promise.all(Array.from({ length: 500 }, () => hostile.call(port, 'getStatus')));
    for (let answer = await hostile.call(port, 'next'); !answer.ok; ) answer = await hostile.call(port, 'next');
    return [...new Set(answers.map(({ ok, error }) => (ok ? 'ok' : error?.code)))].sort();
  });
  expect(codes).toEqual(['ok', 'tooMany']);
  await expectStep(lab, 1);
});

test('hostile parameters are no more than warnings @firefox', async ({ page }) => {
  const nasty = [
    '<script>hacked=1</script>',
    '__proto__',
    'constructor',
    "'-hacked-'",
    'x'.repeat(500),
    '%00',
    '../../etc',
    '{"version":1,"settings":{"__proto__":{"hacked":1},"pkce":"<img src=x onerror=hacked=1>"},"step":"hacked=1"}',
    `{"version":1,"__proto__":{"hacked":1},"names":${'['.repeat(2000)}${']'.repeat(2000)},"seed":"<b>"}`,
    'eyJ2ZXJzaW9uIjoxLCJzZXR0aW5ncyI6eyJfX3Byb3RvX18iOnsiaGFja2VkIjoxfX19',
  ];
  const names = [
    'scenario',
    'pkce',
    'attack',
    'seed',
    'compare',
    'lock',
    'ui',
    'controls',
    'keyboard',
    'links',
    'autoplay',
    'embed',
    'present',
    'theme',
    'motion',
    'speed',
    'onload',
    '__proto__',
    'srcdoc',
  ];
  for (const value of nasty) {
    // A server reads only so long an address; what stands behind `#` it never gets.
    const query = new URLSearchParams(names.map((name) => [name, value.slice(0, 150)]));
    const lab = await openFrame(page, `?${query}#${new URLSearchParams({ step: value, data: value })}`);
    await expect(lab.getByRole('alert')).toContainText('could not be used');
    await expectStep(lab, 0);
    await playerButton(lab, 'Next step').click();
    await expectStep(lab, 1);
    expect(await traces(page)).toEqual([]);
  }
});

test('only the origin that the link names drives the lab @firefox', async ({ page, baseURL }) => {
  const greeted = () =>
    hostileIn(page, (hostile) =>
      hostile.connect().then(
        () => 'port',
        (code) => code,
      ),
    );
  for (const other of ['https://other.example', 'null', '*']) {
    const lab = await openFrame(page, `?parentOrigin=${other}`);
    expect(await greeted(), other).toBe('wrongOrigin');
    await expectStep(lab, 0);
  }
  await openFrame(page, `?parentOrigin=${new URL(baseURL ?? '').origin}`);
  expect(await greeted()).toBe('port');
});
