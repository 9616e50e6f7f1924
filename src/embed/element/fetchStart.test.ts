import { describe, expect, it } from 'vitest';
import type { StartFlow } from '../contract/runningFlow.ts';
import { startFetcher } from './fetchStart.ts';

const startFlow: StartFlow = () => Promise.reject(new Error('not called'));

describe('fetching the lab', () => {
  it('brings what starts it, at the second try too', async () => {
    let tries = 0;
    const fetch = startFetcher(async () => {
      tries += 1;
      if (tries === 1) throw new Error('offline');
      return { startFlow };
    });
    await expect(fetch()).rejects.toThrow('offline');
    expect(await fetch()).toBe(startFlow);
  });

  it('goes to another address where a browser names the one that it will not fetch again', async () => {
    const fetch = startFetcher(() => Promise.reject(new TypeError('error loading: https://host.example/app-1.js')));
    await expect(fetch()).rejects.toThrow('error loading');
    // This runtime imports nothing from there, which is another error than the first.
    await expect(fetch()).rejects.not.toThrow('error loading');
  });
});
