import { resolve } from 'node:path';
import { preview } from 'vite';
import { freePort } from '../process/freePort.mjs';

/**
 * Serves a folder from this machine at a port of its own, as a static host would.
 *
 * @param {string} folder
 * @returns {Promise<{ readonly address: string; close(): Promise<void> }>} `address`: with a slash at its end.
 */
export async function serveStatic(folder) {
  const port = await freePort();
  const server = await preview({
    configFile: false,
    root: resolve(folder, '..'),
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: resolve(folder) },
    preview: { host: 'localhost', port, strictPort: true, open: false },
  });
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
