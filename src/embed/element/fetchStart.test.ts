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

  it('tries another address of the file that a browser says it could not fetch', async () => {
    const fetch = startFetcher(() =>
      Promise.reject(new TypeError('error loading module: https://host.example/a/app-1.js')),
    );
    await expect(fetch()).rejects.toThrow('error loading');
    await expect(fetch()).rejects.toThrow(/app-1\.js\?try=2|https:/);
  });
});
