import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { hostileNames, renamed, runsOfAllKinds } from '../interop/formats/runs.ts';
import { exchangesOf } from '../src/export/exchanges.ts';
import { toHar } from '../src/export/har.ts';
import { toMermaid } from '../src/export/mermaid.ts';
import { sequenceOf } from '../src/export/sequence.ts';
import { toHtml } from '../src/export/transcriptHtml.ts';
import { en } from '../src/i18n/en.ts';
import { transcriptOf } from '../src/i18n/transcript.ts';
import { drawMoment } from '../src/stage/picture/momentPicture.ts';
import type { Trace } from '../src/trace/trace.ts';

const mermaidScript = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');

/** What Mermaid has read of a diagram, and the words that it drew. */
interface ReadDiagram {
  readonly actors: readonly string[];
  readonly messages: number;
  readonly notes: number;
  readonly words: string;
  readonly elements: readonly string[];
}

interface MermaidGlobal {
  initialize(options: object): void;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      readonly db: {
        getActors(): ReadonlyMap<string, { readonly description: string }>;
        getMessages(): readonly { readonly from?: string; readonly to?: string; readonly placement?: number }[];
      };
    }>;
  };
}

async function read(text: string): Promise<ReadDiagram> {
  const { mermaid } = globalThis as unknown as { readonly mermaid: MermaidGlobal };
  mermaid.initialize({ startOnLoad: false });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const actors = [...db.getActors().values()].map(({ description }) => description);
  const parts = db.getMessages();
  const notes = parts.filter(({ placement }) => placement !== undefined).length;
  const messages = parts.filter(({ from, to, placement }) => from && to && placement === undefined).length;
  const { svg } = await mermaid.render('diagram', text);
  const drawn = new DOMParser().parseFromString(svg, 'text/html').body;
  const words = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
  return {
    actors,
    messages,
    notes,
    words,
    elements: [...drawn.querySelectorAll('*')].map(({ localName }) => localName),
  };
}

const comparable = (words: string) => words.replaceAll(/[\p{Z}\p{Cc}]+/gu, '').replaceAll(/\p{Cs}/gu, '\u{FFFD}');

function expected(trace: Trace) {
  const { parties, parts } = sequenceOf(trace, trace.steps.length, en);
  const messages = parts.filter(({ kind }) => kind === 'message').length;
  return { actors: parties.length, messages, notes: parts.length - messages, parts };
}

test.describe('Mermaid', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('about:blank');
    await page.addScriptTag({ path: mermaidScript });
  });

  test('reads every party, every message and every note of a run, and draws their words @firefox', async ({ page }) => {
    for (const { name, trace } of await runsOfAllKinds()) {
      const found = await page.evaluate(read, toMermaid(trace, trace.steps.length, en));
      const { actors, messages, notes, parts } = expected(trace);
      expect({ name, actors: found.actors.length, messages: found.messages, notes: found.notes }).toEqual({
        name,
        actors,
        messages,
        notes,
      });
      for (const { words } of parts) expect(comparable(found.words)).toContain(comparable(words));
    }
  });

  test('takes nothing in a hostile name for its own', async ({ page }) => {
    const [run] = await runsOfAllKinds();
    if (run === undefined) throw new Error('there is no run');
    const plain = await page.evaluate(read, toMermaid(run.trace, run.trace.steps.length, en));
    for (const name of hostileNames) {
      const trace = renamed(run.trace, name);
      const found = await page.evaluate(read, toMermaid(trace, trace.steps.length, en));
      const { actors, messages, notes } = expected(trace);
      expect({ name, actors: found.actors.length, messages: found.messages, notes: found.notes }).toEqual({
        name,
        actors,
        messages,
        notes,
      });
      expect(comparable(found.words)).toContain(comparable(name));
      expect(found.elements.filter((element) => !plain.elements.includes(element))).toEqual([]);
    }
  });
});

test.describe('a browser that replays an HTTP Archive', () => {
  test.use({ bypassCSP: true });

  test('gives the answers of the run @firefox', async ({ page }, info) => {
    const [, run] = await runsOfAllKinds();
    if (run === undefined) throw new Error('there is no run');
    const file = info.outputPath('run.har');
    writeFileSync(file, toHar(run.trace, en));
    await page.routeFromHAR(file, { notFound: 'abort' });

    const exchanges = exchangesOf(run.trace);
    const shown = exchanges.find(({ request, answer }) => request.method === 'GET' && answer?.response.status === 200);
    const answer = await page.goto(shown?.request.url ?? '');
    expect(await answer?.text()).toBe(shown?.answer?.response.body);

    const redeemed = exchanges.find(({ step }) => step.id === 'token.request');
    const token = await page.evaluate(
      async ({ url, body }) => {
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
        return (await fetch(url, { method: 'POST', headers, body })).text();
      },
      { url: redeemed?.request.url ?? '', body: redeemed?.request.body ?? '' },
    );
    expect(token).toBe(redeemed?.answer?.response.body);
    expect(token).toContain('access_token');
  });
});

test('a picture shows as an image and inlined under the strictest policy, whatever parties are called @firefox', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const [, run] = await runsOfAllKinds();
  if (run === undefined) throw new Error('there is no run');
  await page.goto('about:blank');
  await page.setContent(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:"><main></main>`,
  );
  for (const name of ['FreeFlashlight', ...hostileNames]) {
    for (const width of [400, 960]) {
      const { svg, height } = drawMoment(renamed(run.trace, name), 19, en, { width, theme: 'light' });
      const shown = await page.evaluate(async (source) => {
        const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
        document.querySelector('main')?.replaceChildren(document.importNode(drawing, true));
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        const box = document.querySelector('main > svg')?.getBoundingClientRect();
        return [drawing.localName, image.naturalWidth, image.naturalHeight, box?.width, box?.height];
      }, svg);
      expect(shown).toEqual(['svg', width, height, width, height]);
    }
  }
  expect(complaints).toEqual([]);
});

test('a transcript as HTML has its own looks, which its own policy lets through @firefox', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  const [run] = await runsOfAllKinds();
  if (run === undefined) throw new Error('there is no run');
  await page.goto('about:blank');
  await page.setContent(toHtml(transcriptOf(run.trace, en)));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stolen code on a phone');
  await expect(page.locator('body')).toHaveCSS('max-width', '736px');
  expect(complaints).toEqual([]);
});
