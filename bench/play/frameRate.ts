import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../browser/openBrowser.ts';
import { type Figure, figure } from '../report/figure.ts';
import { quantile } from '../report/quantile.ts';

const SLOWDOWN = 4;
const PLAYING_MS = 20_000;

/** How long things move after a step, with a margin. */
const MOVING_MS = 600;

interface Frames {
  /** From each frame to the next, in milliseconds. */
  readonly intervals: readonly number[];
  /** Those within `MOVING_MS` after a step. */
  readonly moving: readonly number[];
  readonly steps: number;
}

/** Records when frames come, and at which of them another step is the current one. */
function watchFrames(page: Page): Promise<Frames> {
  return page.evaluate(
    async ([duration = 0, movingFor = 0]) => {
      const intervals: number[] = [];
      const moving: number[] = [];
      let steps = 0;
      let current: string | undefined;
      let steppedAt = Number.NEGATIVE_INFINITY;
      await new Promise<void>((settle) => {
        let before = performance.now();
        const start = before;
        const tick = (now: number) => {
          const interval = now - before;
          before = now;
          intervals.push(interval);
          if (now - steppedAt < movingFor) moving.push(interval);
          const step = document.querySelector<HTMLElement>('[aria-current="step"]')?.dataset.seek;
          if (step !== current) {
            current = step;
            steppedAt = now;
            steps += 1;
          }
          if (now - start < duration) requestAnimationFrame(tick);
          else settle();
        };
        requestAnimationFrame(tick);
      });
      return { intervals: intervals.slice(1), moving, steps };
    },
    [PLAYING_MS, MOVING_MS],
  );
}

const rate = (intervals: readonly number[]) =>
  (1000 * intervals.length) / intervals.reduce((sum, interval) => sum + interval, 0);

async function slowPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await slowDown(page, SLOWDOWN);
  return page;
}

/** Plays the attacked run with every animation, three times as fast as people read. */
export async function frameRate(browser: Browser, address: string): Promise<readonly Figure[]> {
  const empty = await slowPage(browser, 'about:blank');
  const most = rate((await watchFrames(empty)).intervals);
  await empty.close();
  const page = await slowPage(browser, `${address}?attack=response&pkce=off&speed=3`);
  await page.keyboard.press('Space');
  const { intervals, moving, steps } = await watchFrames(page);
  await page.close();
  if (steps < 2) throw new Error('the page does not play');
  return [
    figure(`frame rate of an empty page at ${SLOWDOWN}×`, most, 'Hz'),
    figure(`frame rate while playing at ${SLOWDOWN}×`, rate(intervals), 'Hz', { least: 58 }),
    figure('the same while things move', rate(moving), 'Hz'),
    figure('from frame to frame while things move, 95th percentile', quantile(moving, 0.95), 'ms'),
    figure('from frame to frame, longest', Math.max(...intervals), 'ms'),
    figure('steps played', steps, 'count'),
  ];
}
