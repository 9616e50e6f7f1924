import { dirname } from 'node:path';
import { preview } from 'vite';
import { freePort } from '../../scripts/process/freePort.mjs';

export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a built page from this machine at a port of its own. */
export async function serveFolder(folder: string): Promise<Served> {
  const port = await freePort();
  const server = await preview({
    configFile: false,
    root: dirname(folder),
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: 'localhost', port, strictPort: true, open: false },
  });
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
