import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { links } from '../browser/links.ts';
import { slowDown } from '../browser/openBrowser.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { type Figure, figure, type Section } from '../report/figure.ts';
import { median } from '../report/quantile.ts';
import { type Bytes, countBytes } from './bytes.ts';
import { firstLoadSize } from './firstLoadSize.ts';
import { loadOrder, type Order } from './order.ts';
import { type PaintTimes, paintTimes } from './paintTimes.ts';

const SLOWDOWN = 4;
const LOADS = 5;

/** Until the page has settled after the network has. */
const SETTLING_MS = 1500;

async function load(browser: Browser, address: string): Promise<PaintTimes & Bytes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await slowDown(page, SLOWDOWN);
  const bytes = countBytes(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(SETTLING_MS);
  const loaded = { ...(await paintTimes(page)), ...(await bytes()) };
  await context.close();
  return loaded;
}

async function figuresOf(browser: Browser, name: string, address: string): Promise<readonly Figure[]> {
  const loads: (PaintTimes & Bytes)[] = [];
  for (let time = 0; time < LOADS; time += 1) loads.push(await load(browser, address));
  const middle = (key: keyof PaintTimes | keyof Bytes) => median(loads.map((one) => one[key]));
  return [
    figure(`${name}: JavaScript until the page has settled`, middle('javaScript'), 'kB'),
    figure(`${name}: everything until then`, middle('all'), 'kB'),
    figure(`${name}: requests`, middle('requests'), 'count'),
    figure(`${name}: first contentful paint`, middle('firstContentful'), 'ms'),
    figure(`${name}: largest contentful paint`, middle('largestContentful'), 'ms'),
    figure(`${name}: total blocking time`, middle('blocking'), 'ms'),
  ];
}

async function orderFigures(browser: Browser, address: string): Promise<readonly Figure[]> {
  const orders: Order[] = [];
  for (let time = 0; time < LOADS; time += 1) orders.push(await loadOrder(browser, address, SLOWDOWN));
  const share = (100 * orders.filter(({ beforeProgram }) => beforeProgram).length) / LOADS;
  const scripts = orders.map(({ script }) => script);
  return [
    figure('default link: loads painted before the program runs', share, 'percent', { least: 100 }),
    figure('default link: script that runs before that paint', median(scripts), 'ms'),
  ];
}

export async function measureLoad(browser: Browser): Promise<Section> {
  const folder = resolve('dist');
  const { address, close } = await serveFolder(folder);
  const figures = [
    figure('JavaScript of the first load', firstLoadSize(folder), 'kB', { most: 170 }),
    ...(await figuresOf(browser, 'default link', address + links.default)),
    ...(await orderFigures(browser, address + links.default)),
    ...(await figuresOf(browser, 'attacked link', address + links.attacked)),
  ];
  await close();
  return {
    title: '3. Load',
    how:
      `The built page from this machine, empty cache, processor ${SLOWDOWN}× slower; medians of ${LOADS} loads. Sizes ` +
      'with gzip. The first load is what the page cannot run without; the rest follows by itself.',
    figures,
  };
}
