import type { Page } from '@playwright/test';

/** What the page itself has measured of its load, in milliseconds since navigation. */
export interface PaintTimes {
  readonly firstContentful: number;
  readonly largestContentful: number;
  /** After the first paint: of each task that took longer than 50 ms, what was beyond. */
  readonly blocking: number;
}

/** Reads the buffered entries: nothing is put into the page before it loads. */
export function paintTimes(page: Page): Promise<PaintTimes> {
  return page.evaluate(async () => {
    const buffered = (type: string): Promise<PerformanceEntryList> =>
      new Promise((settle) => {
        const observer = new PerformanceObserver((list) => settle(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => settle([]), 300);
      });
    const firstContentful = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const candidates = await buffered('largest-contentful-paint');
    const tasks = await buffered('longtask');
    return {
      firstContentful,
      largestContentful: candidates.at(-1)?.startTime ?? Number.NaN,
      blocking: tasks
        .filter(({ startTime, duration }) => startTime + duration > firstContentful)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
    };
  });
}
