import type { Browser } from '@playwright/test';
import { slowDown } from '../browser/openBrowser.ts';
import { type RecordedEvent, record } from '../browser/record.ts';

/** What came before the content of the page was painted for the first time. */
export interface Order {
  /** Whether the page's program, which is a module, had not begun. */
  readonly beforeProgram: boolean;
  /** How long scripts had run by then, in milliseconds. */
  readonly script: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing'];

/** More boxes than an empty page has: the layout of content. */
const CONTENT = 100;

const isProgram = ({ name }: RecordedEvent) => name === 'v8.evaluateModule';
const isScript = (event: RecordedEvent) => isProgram(event) || event.name === 'EvaluateScript';

/** Reads the order from a record, whose events are in the order in which they began. */
export function orderOf(events: readonly RecordedEvent[], address: string): Order {
  const start = events.findIndex(
    ({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === address,
  );
  const ofPage = events.slice(Math.max(0, start)).filter(({ pid }) => pid === events[start]?.pid);
  const laidOut = ofPage.findIndex(
    ({ name, args }) => name === 'Layout' && (args?.beginData?.totalObjects ?? 0) > CONTENT,
  );
  const painted = ofPage.findIndex(({ name }, index) => name === 'Paint' && index > laidOut);
  if (laidOut < 0 || painted < 0 || !ofPage.some(isProgram)) throw new Error('the record of the load is not complete');
  const before = ofPage.slice(0, painted);
  return {
    beforeProgram: !before.some(isProgram),
    script: before.filter(isScript).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
  };
}

/** Loads the page in a context of its own, with an empty cache, and reads the order of events from the record. */
export async function loadOrder(browser: Browser, address: string, slowdown: number): Promise<Order> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await slowDown(page, slowdown);
  const events = await record(browser, page, CATEGORIES, async () => {
    await page.goto(address, { waitUntil: 'networkidle' });
  });
  await context.close();
  return orderOf(events, address);
}
