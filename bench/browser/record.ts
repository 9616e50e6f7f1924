import type { Browser, Page } from '@playwright/test';

/** One event of Chromium's own record; times in microseconds, `tdur` that of the thread alone. */
export interface RecordedEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
    readonly beginData?: { readonly totalObjects?: number };
  };
}

/** Has Chromium record what happens in a page meanwhile, and returns the events in the order in which they began. */
export async function record(
  browser: Browser,
  page: Page,
  categories: string[],
  meanwhile: () => Promise<void>,
): Promise<readonly RecordedEvent[]> {
  await browser.startTracing(page, { categories });
  await meanwhile();
  const { traceEvents }: { traceEvents: RecordedEvent[] } = JSON.parse(String(await browser.stopTracing()));
  return traceEvents.sort((one, other) => one.ts - other.ts);
}
