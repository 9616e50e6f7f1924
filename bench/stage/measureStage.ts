import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../browser/openBrowser.ts';
import { record } from '../browser/record.ts';
import { serveFolder } from '../browser/serveFolder.ts';
import { TASK_CATEGORIES, workOfTasks } from '../browser/workOfTasks.ts';
import { type Figure, figure, type Section } from '../report/figure.ts';
import { median, quantile } from '../report/quantile.ts';
import { buildStagePage } from './buildStagePage.ts';
import type { FrameCost } from './frameCost.ts';
import { DRAW_MARK, STEP_MARK } from './stageBench.ts';

const LENGTHS = [10, 100, 1000, 3000];
const SLOWDOWNS = [1, 4];
const DRAWS = 15;
const STEPS = 150;

interface Measured {
  readonly byTheClock: readonly FrameCost[];
  /** Work of the main thread, in milliseconds. */
  readonly work: readonly number[];
}

async function measured(
  browser: Browser,
  page: Page,
  mark: string,
  run: () => Promise<readonly FrameCost[]>,
): Promise<Measured> {
  let byTheClock: readonly FrameCost[] = [];
  const events = await record(browser, page, TASK_CATEGORIES, async () => {
    byTheClock = await run();
  });
  return { byTheClock, work: workOfTasks(events, mark) };
}

const draws = (page: Page, messages: number) =>
  page.evaluate(([count = 0, times = 0]) => window.stageBench.firstDraws(count, times), [messages, DRAWS]);

const steps = (page: Page, messages: number) =>
  page.evaluate(([count = 0, times = 0]) => window.stageBench.steps(count, times), [messages, STEPS]);

function stepFigures(of: string, { work, byTheClock }: Measured, slowdown: number): readonly Figure[] {
  const clock = byTheClock.map(({ total }) => total);
  const script = byTheClock.map((cost) => cost.script);
  return [
    figure(`${of} one step, median`, median(work), 'ms'),
    figure(`${of} one step, 95th percentile`, quantile(work, 0.95), 'ms', slowdown === 4 ? { most: 12 } : null),
    figure(`${of} one step by the clock, median`, median(clock), 'ms'),
    figure(`${of} one step by the clock, 95th percentile`, quantile(clock, 0.95), 'ms'),
    figure(`${of} of which script, median`, median(script), 'ms'),
  ];
}

async function atSlowdown(browser: Browser, address: string, slowdown: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const workOfStep = new Map<number, number>();
  for (const messages of LENGTHS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(() => 'stageBench' in window);
    await slowDown(page, slowdown);
    const of = `${slowdown}×, ${messages} messages:`;
    const drawn = await measured(browser, page, DRAW_MARK, () => draws(page, messages));
    const stepped = await measured(browser, page, STEP_MARK, () => steps(page, messages));
    await page.close();
    workOfStep.set(messages, median(stepped.work));
    figures.push(figure(`${of} first draw`, median(drawn.work), 'ms'), ...stepFigures(of, stepped, slowdown));
  }
  const ratio = (workOfStep.get(1000) ?? Number.NaN) / (workOfStep.get(100) ?? Number.NaN);
  return [
    ...figures,
    figure(`${slowdown}×: one step at 1000 messages against one at 100`, ratio, 'times', { most: 1.5 }),
  ];
}

export async function measureStage(browser: Browser): Promise<Section> {
  const { address, close } = await serveFolder(await buildStagePage());
  const figures: Figure[] = [];
  for (const slowdown of SLOWDOWNS) figures.push(...(await atSlowdown(browser, `${address}stage.html`, slowdown)));
  await close();
  return {
    title: '2. Stage',
    how:
      `The stage alone, 940 by 560 pixels, motion on; ${STEPS} steps, four frames apart. Work of the main thread in the ` +
      'frame that shows the step, with style, layout and paint, by the time of the thread. By the clock: the same from ' +
      'the change of the cursor on, with what the machine did besides and with waiting for the compositor.',
    figures,
  };
}
