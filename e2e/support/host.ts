import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';

const built = fileURLToPath(new URL('../../dist-embed/', import.meta.url));

/** What the page of a careful host allows: nothing but files of its own origin. */
const POLICY = "default-src 'self'; require-trusted-types-for 'script'";

interface Host {
  readonly body: string;
  readonly css?: string;
  readonly head?: string;
  /** What the element's script waits for. */
  readonly scriptAfter?: Promise<void>;
  /** What its policy allows beside that. */
  readonly policy?: string;
}

/** Opens a page of somebody else's, which has the element in it. */
export async function openHost(
  page: Page,
  { body, css = '', head = '', policy = '', scriptAfter }: Host,
): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><title>A guide</title><link rel="stylesheet" href="host.css" />${head}
    <script type="module" src="embed/element.js"></script></head><body>${body}</body></html>`;
  await page.route('**/host/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': POLICY + policy } }),
  );
  await page.route('**/host/host.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.route(/\/host\/embed\/[^/]+\.(?:js|css)(?:\?|$)/, async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (file === 'element.js') await scriptAfter;
    await route.fulfill({ path: built + file });
  });
  await page.goto('host/');
}

/** The element with what a link says as its attributes, and others besides. */
export function element(link: string, others = '', content = ''): string {
  const { searchParams, hash } = new URL(link, 'https://link.example/');
  const said = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  const attributes = said.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`).join(' ');
  return `<oauth-flow ${attributes} ${others}>${content}</oauth-flow>`;
}

/** The nth element of the page. */
export const flow = (page: Page, nth = 0): Locator => page.locator('oauth-flow').nth(nth);

/** Takes the element out for longer than a move takes, sets attributes on it meanwhile, and puts it back. */
export function takeOutAndPutBack(page: Page, attributes: Readonly<Record<string, string>> = {}): Promise<void> {
  return flow(page).evaluate(async (host, meanwhile) => {
    const { parentElement, nextSibling } = host;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, value] of Object.entries(meanwhile)) host.setAttribute(name, value);
    parentElement?.insertBefore(host, nextSibling);
  }, attributes);
}
