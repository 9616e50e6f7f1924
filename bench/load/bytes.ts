import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';

/** What came over the wire if the host compresses texts, in kB of 1000 octets. */
export interface Bytes {
  readonly all: number;
  readonly javaScript: number;
  readonly requests: number;
}

const COMPRESSED = /\.(?:html|js|css|svg)$|\/$/;

async function octetsOf(response: Response): Promise<number> {
  const body = await response.body();
  return COMPRESSED.test(new URL(response.url()).pathname) ? gzipSync(body, { level: 9 }).length : body.length;
}

/** Counts all that the page loads from now on; the function that is returned adds it up. */
export function countBytes(page: Page): () => Promise<Bytes> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const sizes = await Promise.all(
      responses.map(async (response) => ({ url: new URL(response.url()), octets: await octetsOf(response) })),
    );
    const sum = (some: typeof sizes) => some.reduce((total, { octets }) => total + octets, 0) / 1000;
    return {
      all: sum(sizes),
      javaScript: sum(sizes.filter(({ url }) => url.pathname.endsWith('.js'))),
      requests: sizes.length,
    };
  };
}
