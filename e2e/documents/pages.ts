import { expect, type Locator, type Page } from '@playwright/test';
import type { PageSnippet } from '../../scripts/documents/snippets.ts';
import { traceCommand } from '../../src/cli/traceCommand.ts';
import { openSite, type Site } from './site.ts';

/** Hosts that the documents name, of which no request may leave this machine. */
const [LAB, OTHER_ORIGIN] = ['https://lab.acme.example/', 'https://files.acme.example/'];

const ELEMENT = '<script type="module" src="/oauth-flow-lab/element.js"></script>';

/** The page of a reader who puts the snippet into it, with what the section before it has told to put there. */
function pageOf({ block, css, js }: Pick<PageSnippet, 'block' | 'css' | 'js'>): string {
  const isWhole = /^<!doctype/i.test(block.text);
  const needsElement = block.text.includes('<oauth-flow') && !block.text.includes('element.js');
  const head = [
    css === '' ? '' : '<link rel="stylesheet" href="/page.css">',
    needsElement ? ELEMENT : '',
    js === '' ? '' : '<script type="module" src="/page.js"></script>',
  ].join('\n');
  if (isWhole) return block.text.replace('</head>', `${head}</head>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A guide</title>${head}</head>
    <body>${block.text}</body></html>`;
}

interface Opened {
  readonly site: Site;
  /** What the page printed. */
  readonly printed: readonly string[];
}

/** Serves a snippet as a page, with the files that the document's commands write beside it, and opens it. */
export async function openSnippet(
  page: Page,
  lab: string,
  snippet: Pick<PageSnippet, 'block' | 'css' | 'js' | 'http'>,
  traced: ReadonlyMap<string, readonly string[]>,
): Promise<Opened> {
  let site: Site | null = null;
  const placed = (text: string) => text.replaceAll(LAB, lab).replaceAll(OTHER_ORIGIN, site?.elsewhere ?? '');
  const own: Readonly<Record<string, string>> = {
    '/': pageOf(snippet),
    '/page.css': snippet.css,
    '/page.js': snippet.js,
  };
  const files = async (path: string) => {
    const text = Object.hasOwn(own, path) ? own[path] : undefined;
    if (text !== undefined) return placed(text);
    const args = traced.get(path.slice(1));
    return args === undefined ? null : traceCommand(args).out;
  };
  const printed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'log') printed.push(message.text());
  });
  site = await openSite({ files, http: snippet.http, place: placed });
  await page.goto(site.address);
  return { site, printed };
}

/** Presses every button of the page's own, in turn, once they are as many as its source makes. */
export async function pressButtons(page: Page, source: string): Promise<void> {
  // Unlike a selector, a path does not lead into a flow, to which belongs what is in it, and may come at any moment.
  const buttons = page.locator('xpath=//button');
  await expect(buttons).toHaveCount([...source.matchAll(/<button\b/g)].length);
  for (const button of await buttons.all()) await button.click();
}

/** Whether each rule of a style sheet has something on the page to which it applies. */
export async function expectStylesApply(page: Page, css: string): Promise<void> {
  for (const [, selector = ''] of css.matchAll(/^([^{}@]+) \{$/gm)) {
    await expect(page.locator(selector.replace(/::part\(\w+\)$/, '')).first()).toBeAttached();
  }
}

/** Whether a step can be made, by the button for it or, where an author has left it out, by the method. */
export async function expectFlowRuns(flow: Locator): Promise<void> {
  await flow.scrollIntoViewIfNeeded();
  const open = flow.getByRole('button', { name: 'Open the interactive flow' });
  if ((await flow.getAttribute('reveal')) === 'interaction') {
    const poster = flow.locator('[part="poster"]');
    if ((await flow.getAttribute('poster')) !== null) {
      await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    // Between a look for it and a press the lab may come of itself, as something on the page asked for a step.
    await open.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
  }
  const [before, after, count] = await flow.evaluate(async (element) => {
    const running = element as HTMLElement & { goTo(step: number): Promise<void>; next(): Promise<void> } & {
      readonly stepIndex: number;
      readonly stepCount: number;
    };
    await running.next();
    await running.goTo(1);
    const at = running.stepIndex;
    await running.next();
    return [at, running.stepIndex, running.stepCount];
  });
  expect([before, after]).toEqual([1, 2]);
  expect(count).toBeGreaterThan(2);
  await expect(flow.locator('[data-widget]')).not.toBeEmpty();
}

/** Lets the lab in a frame step by its own button. */
export async function expectFrameRuns(frame: Locator): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  const lab = frame.contentFrame();
  const next = lab.getByRole('button', { name: 'Next step', exact: true });
  await expect(next).toBeVisible();
  await lab.getByRole('button', { name: 'First step', exact: true }).click();
  await next.click();
  await expect(lab.getByRole('slider')).toHaveValue('1');
}
