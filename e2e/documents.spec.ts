import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { blocksIn } from '../scripts/documents/blocks.ts';
import { type PageSnippet, promisedLines, snippetsOf, tracedFiles } from '../scripts/documents/snippets.ts';
import { bundleComponent } from './documents/component.ts';
import { linksIn } from './documents/markdown.ts';
import { expectFlowRuns, expectFrameRuns, expectStylesApply, openSnippet, pressButtons } from './documents/pages.ts';
import { linesOfProgram, runCommand } from './documents/programs.ts';
import { ready, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

// Each page is served from an address of its own; a browser may ask it for an icon, whatever its policy.
test.use({ forgiven: /^request: http:\/\/(?:localhost|127\.0\.0\.1):|favicon\.ico/ });

/** What no browser has a part in. */
const OUTSIDE_BROWSERS: readonly string[] = ['program', 'command'];

/** Where the documents say that a lab is. */
const LAB = 'https://lab.acme.example/';

async function openLink(page: Page, link: string): Promise<void> {
  expect(link.startsWith(LAB)).toBe(true);
  await page.goto(`./${link.slice(LAB.length)}`);
  await ready(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
}

for (const document of ['embedding', 'workshop']) {
  const snippets = snippetsOf(blocksIn(readFileSync(`docs/${document}.md`, 'utf8')));
  const traced = tracedFiles(snippets);

  /** Opens a page, does what a reader can do on it, and compares what it prints with what it promises. */
  async function expectPage(page: Page, lab: string, snippet: Omit<PageSnippet, 'kind'>, program = snippet.js) {
    const { site, printed } = await openSnippet(page, lab, snippet, traced);
    await pressButtons(page, snippet.block.text || program);
    await expect.poll(() => printed).toEqual(promisedLines(program));
    await expectStylesApply(page, snippet.css);
    for (const flow of await page.locator('oauth-flow').all()) await expectFlowRuns(flow);
    for (const frame of await page.locator('iframe').all()) await expectFrameRuns(frame);
    await site.close();
  }

  for (const snippet of snippets) {
    const { block } = snippet;
    const tag = OUTSIDE_BROWSERS.includes(snippet.kind) ? [] : ['@firefox'];
    test(
      `docs/${document}.md: ${block.heading}, line ${block.line}, a ${snippet.kind}`,
      { tag },
      async ({ page, baseURL }, info) => {
        const lab = baseURL ?? '';
        switch (snippet.kind) {
          case 'page':
            return expectPage(page, lab, snippet);
          case 'component': {
            const { errors, program } = await bundleComponent(info.outputPath('component'), block.text);
            expect(errors).toBe('');
            return expectPage(page, lab, { block: { ...block, text: '' }, css: '', js: program, http: '' }, block.text);
          }
          case 'program':
            expect(await linesOfProgram(info.outputPath('program'), block.text)).toEqual(promisedLines(block.text));
            return;
          case 'command':
            for (const line of block.text.trim().split('\n')) {
              expect((await runCommand(info.outputPath(), line)) ?? '<').toMatch(/^(?:<|# |---|@startuml|{|#!)/);
            }
            return;
          case 'markdown': {
            const { links, pictures } = linksIn(block.text);
            expect(pictures.filter((picture) => !traced.has(picture))).toEqual([]);
            for (const link of links) {
              await openLink(page, link);
              await expect(timeline(page)).not.toHaveValue('0');
            }
            return;
          }
          case 'chat': {
            await openLink(page, block.text.trim().split('\n').at(-1) ?? '');
            await page.getByRole('button', { name: 'Share' }).click();
            const text = page.getByRole('textbox', { name: 'As a text' });
            await expect.poll(async () => (await text.inputValue()).replace(lab, LAB)).toBe(block.text.trim());
            return;
          }
          case 'plan':
            // Unit tests read it by its schema and make its runs; the page imports it.
            await page.goto('.');
            await ready(page);
            await page.getByRole('button', { name: 'Plan', exact: true }).click();
            await page.getByRole('button', { name: 'Import', exact: true }).click();
            await page.getByRole('textbox', { name: 'or its text' }).pressSequentially(block.text);
            await page.getByRole('button', { name: 'Use this text' }).click();
            await expect(page.getByRole('status').filter({ hasText: 'stops was imported.' })).toHaveCount(1);
        }
      },
    );
  }
}
