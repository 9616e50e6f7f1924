import { test as base, type Page } from '@playwright/test';
import { type Save, saveByEvent, saveInto } from './savedFiles.ts';

/** What the page did that it must never do: an error, a breach of its policy, a request to another origin. */
async function watch(page: Page, home: string): Promise<string[]> {
  const offences: string[] = [];
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== home) offences.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return offences;
}

interface Watched {
  /** The offences that this test provokes on purpose; null where there are none. */
  readonly forgiven: RegExp | null;
  readonly watched: undefined;
  readonly save: Save;
}

/** Playwright's `test`, which also fails when the page broke its policy, threw, or asked anything of another origin. */
export const test = base.extend<Watched>({
  forgiven: [null, { option: true }],
  save: ({ page, launchOptions: { downloadsPath } }, use) =>
    use(downloadsPath === undefined ? saveByEvent(page) : saveInto(downloadsPath)),
  watched: [
    async ({ page, baseURL, forgiven }, use) => {
      const offences = await watch(page, new URL(baseURL ?? '').origin);
      await use(undefined);
      base.expect(offences.filter((offence) => !forgiven?.test(offence))).toEqual([]);
    },
    { auto: true },
  ],
});
