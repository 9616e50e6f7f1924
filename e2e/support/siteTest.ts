import { serveStatic } from '../../scripts/examples/serve.mjs';
import { test as watched } from './test.ts';

/** The watched `test` on a site of its own: a folder that is served while the test runs. */
export const test = watched.extend<{ readonly site: string }>({
  site: ['', { option: true }],
  baseURL: async ({ site }, use) => {
    const { address, close } = await serveStatic(site);
    await use(address);
    await close();
  },
});
