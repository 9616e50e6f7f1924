import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../scripts/process/freePort.mjs';

const built = fileURLToPath(new URL('../../dist-embed/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  /** The same files at another origin. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

interface Answer {
  /** What is at a path, besides the folder of the element at `/oauth-flow-lab/`; null where there is nothing. */
  readonly files: (path: string) => Promise<string | null>;
  /** Fields that every response has, `Name: value` in a line each; a policy is for the pages. */
  readonly http: string;
  /** Puts this site in the place of the hosts that a text names. */
  readonly place: (text: string) => string;
}

const FOLDER = '/oauth-flow-lab/';

/** A site of somebody else's with the built element in a folder of it, as a plain server has it. */
export async function openSite({ files, http, place }: Answer): Promise<Site> {
  const fields = http
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => /^([\w-]+): (.+)$/.exec(line)?.slice(1, 3) ?? []);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.example');
    try {
      const ours = pathname.startsWith(FOLDER) ? readFileSync(built + pathname.slice(FOLDER.length)) : null;
      const body = ours ?? (await files(pathname));
      for (const [name = '', value = ''] of fields) {
        if (ours === null || name !== 'Content-Security-Policy') response.setHeader(name, place(value));
      }
      response.setHeader('Content-Type', TYPES[extname(pathname) || '.html'] ?? 'text/plain');
      response.writeHead(body === null ? 404 : 200).end(body ?? '');
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await freePort();
  await new Promise<void>((settle) => server.listen(port, settle));
  return {
    address: `http://localhost:${port}/`,
    elsewhere: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}
