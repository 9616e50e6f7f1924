import { expect, type Page } from '@playwright/test';
import { element, flow, openHost } from './support/host.ts';
import { test } from './support/test.ts';

const ROOM = '<link rel="stylesheet" href="embed/oauth-flow.css" />';
const BELOW = '<p id="below">What stands below</p>';
const TEXT = `<p>${'The same story as a text. '.repeat(400)}</p>`;

/**
 * How far something of the host's moved that nobody had asked to. What is in the element moves in its own box; the box
 * itself is measured.
 */
const shifts = (page: Page) => page.evaluate(() => Reflect.get(window, 'shifts') as readonly number[]);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const shifted: number[] = [];
    Object.assign(window, { shifts: shifted });
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const isOfHost = ({ node }: { readonly node: Node | null }) =>
      node !== null && (node instanceof Element ? node : node.parentElement)?.closest('oauth-flow') === null;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        if (!hadRecentInput && sources.some(isOfHost)) shifted.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
});

/** Opens a page whose script comes once the page was drawn; where the element and what stands below it were and are. */
async function openLate(page: Page, head: string, css: string, body: string) {
  let release: () => void = () => undefined;
  const scriptAfter = new Promise<void>((resolve) => {
    release = resolve;
  });
  const opened = openHost(page, { head, css, body: body + BELOW, scriptAfter });
  const below = page.locator('#below');
  await expect(below).toBeAttached();
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  const boxes = async () => [await flow(page).boundingBox(), await below.boundingBox()];
  const before = await boxes();
  release();
  await opened;
  await expect(flow(page).locator('[data-widget]')).not.toBeEmpty();
  return { before, after: await boxes() };
}

for (const [name, link, attributes, css, content] of [
  ['full', '#step=3', '', '', '<a href="transcript.html">The same as a text</a>'],
  ['min, with a long text in it', '?ui=min#step=3', '', '', TEXT],
  ['none', '?ui=none#step=3', '', '', ''],
  ['as high as its page has it', '#step=3', '', 'oauth-flow { block-size: 700px }', TEXT],
  ['with a height of its own', '#step=3', 'height="640"', 'oauth-flow[height]:not(:defined) { block-size: 640px }', ''],
] as const) {
  test(`nothing moves while the script comes late: ${name}`, async ({ page }) => {
    const { before, after } = await openLate(page, ROOM, css, element(link, attributes, content));
    expect(after).toEqual(before);
    expect(await shifts(page)).toEqual([]);
  });
}

test('without the style sheet what stands below moves', async ({ page }) => {
  const { before, after } = await openLate(page, '', '', element('', '', '<a href="transcript.html">As a text</a>'));
  expect(after).not.toEqual(before);
  await expect.poll(() => shifts(page)).toHaveLength(1);
});

test('without a script the whole text is there', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openHost(page, { head: ROOM, body: element('', '', TEXT) + BELOW });
  const text = await flow(page).locator('p').boundingBox();
  const below = await page.locator('#below').boundingBox();
  expect(text?.height).toBeGreaterThan(576);
  expect(below?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
  await page.close();
});
