import type { Browser, CDPSession, Page } from '@playwright/test';
import { slowDown } from '../browser/openBrowser.ts';
import { type Figure, figure } from '../report/figure.ts';

/** Until the engine has compiled and learnt what it will; that takes memory once. */
const WARMING_UP = 5000;
const STEPS = 10_000;

/** In percent. Of the heap that is some 40 octets for each step: less than anything that a step could leave behind. */
const FLAT = { most: 5 };

/** Back and forth within a run that is longer than this. */
const WAY = 10;

/** Until what moves has come to rest. */
const RESTING_MS = 1500;

/** Presses keys that lead forward and back again, and lets the page draw after each. */
function walk(page: Page, steps: number): Promise<void> {
  return page.evaluate(
    async ([presses = 0, way = 1]) => {
      const drawn = new MessageChannel();
      const task = () =>
        new Promise((settle) => {
          drawn.port1.onmessage = settle;
          drawn.port2.postMessage(null);
        });
      for (let press = 0; press < presses; press += 1) {
        const key = Math.floor(press / way) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await task();
        if (press % 8 === 7) await new Promise(requestAnimationFrame);
      }
    },
    [steps, WAY],
  );
}

interface Memory {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function memoryOf(page: Page, session: CDPSession): Promise<Memory> {
  await page.waitForTimeout(RESTING_MS);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

const growth = (before: number, after: number) => (100 * (after - before)) / before;

/** What stays in memory after ten thousand steps back and forth. */
export async function heap(browser: Browser, address: string): Promise<readonly Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}?attack=response&pkce=off#step=1`, { waitUntil: 'networkidle' });
  const session = await slowDown(page, 1);
  await walk(page, WARMING_UP);
  const before = await memoryOf(page, session);
  await walk(page, STEPS);
  const after = await memoryOf(page, session);
  await page.close();
  return [
    figure('heap before', before.megabytes, 'MB'),
    figure(`heap after ${STEPS} steps`, after.megabytes, 'MB'),
    figure('growth of the heap', growth(before.megabytes, after.megabytes), 'percent', FLAT),
    figure('growth of the number of nodes', growth(before.nodes, after.nodes), 'percent', FLAT),
    figure('growth of the number of listeners', growth(before.listeners, after.listeners), 'percent', FLAT),
  ];
}
