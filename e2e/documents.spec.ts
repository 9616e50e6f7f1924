import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { blocksIn } from '../scripts/documents/blocks.ts';
import { promisedLines, type SingleSnippet, snippetsOf, tracedFiles } from '../scripts/documents/snippets.ts';
import { repository } from '../scripts/repository.mjs';
import { bundleComponent } from './documents/component.ts';
import { linksIn } from './documents/markdown.ts';
import { expectFlowRuns, expectFrameRuns, openSnippet, pressButtons } from './documents/pages.ts';
import { ready, timeline } from './support/lab.ts';
import { test } from './support/test.ts';

// Each page is served from an address of its own.
test.use({ forgiven: /^request: http:\/\/(?:localhost|127\.0\.0\.1):/ });

/** Runs a program and returns what it printed; fails where it does. */
async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const status = await new Promise((settle, refuse) => {
    child.once('error', refuse);
    child.once('close', settle);
  });
  expect(status).toBe(0);
  return printed;
}

const { scripts, name, version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** Runs a line of a shell, or, where it serves for good or takes minutes, looks whether there is such a command. */
async function runCommand(line: string, folder: string): Promise<void> {
  const [, script] = /^npm (?:run (?:-s )?)?(start|build|screenshots|trace)\b/.exec(line) ?? [];
  if (/^npm run -s trace -- .+ > [\w.-]+$/.test(line)) {
    await run('sh', ['-c', line.replace('> ', `> ${folder}/`)], repository);
    expect(readFileSync(join(folder, line.split('> ')[1] ?? ''), 'utf8')).toMatch(/^[<#\-@{]/);
  } else if (line === 'npm pack' || line.startsWith('npm install ')) {
    expect(['npm pack', `npm install ../${basename(repository)}/${name}-${version}.tgz`]).toContain(
      line.replace(/\.\.\/[\w-]+\//, `../${basename(repository)}/`),
    );
  } else expect(Object.keys(scripts), line).toContain(script);
}

for (const document of ['embedding', 'workshop']) {
  const snippets = snippetsOf(blocksIn(readFileSync(`docs/${document}.md`, 'utf8')));
  const traced = tracedFiles(snippets);
  const titled = ({ heading, line }: SingleSnippet['block']) => `${document}.md: ${heading}, line ${line}`;

  for (const snippet of snippets) {
    const { kind, block } = snippet;
    if (kind === 'page') {
      test(`${titled(block)}, runs as a page`, async ({ page, baseURL }) => {
        const { site, printed } = await openSnippet(page, baseURL ?? '', snippet, traced);
        await pressButtons(page);
        await expect.poll(() => printed).toEqual(promisedLines(snippet.js));
        for (const flow of await page.locator('oauth-flow').all()) await expectFlowRuns(flow);
        for (const frame of await page.locator('iframe').all()) await expectFrameRuns(frame);
        for (const [, selector = ''] of snippet.css.matchAll(/^([^{}@]+) \{$/gm)) {
          await expect(page.locator(selector.replace(/::part\(\w+\)$/, '')).first()).toBeAttached();
        }
        await site.close();
      });
    }
    if (kind === 'component') {
      test(`${titled(block)}, is a component`, async ({ page, baseURL }, info) => {
        const { errors, program } = await bundleComponent(info.outputPath('component'), block.text);
        expect(errors).toBe('');
        const page_ = { block: { ...block, text: '' }, css: '', js: program, http: '' };
        const { site, printed } = await openSnippet(page, baseURL ?? '', page_, traced);
        await expect(page.locator('oauth-flow')).toBeVisible();
        await pressButtons(page);
        await expect.poll(() => printed).toEqual(promisedLines(block.text));
        await expectFlowRuns(page.locator('oauth-flow'));
        await site.close();
      });
    }
    if (kind === 'program') {
      test(`${titled(block)}, runs in Node`, async ({ baseURL: _ }, info) => {
        const folder = info.outputPath('program');
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'program.mjs'), block.text);
        const printed = await run(process.execPath, ['program.mjs'], folder);
        expect(printed.trim().split('\n')).toEqual(promisedLines(block.text));
      });
    }
    if (kind === 'command') {
      test(`${titled(block)}, runs in a shell`, async ({ baseURL: _ }, info) => {
        mkdirSync(info.outputPath(), { recursive: true });
        for (const line of block.text.trim().split('\n'))
          await runCommand(line.replace(/ +# .+$/, ''), info.outputPath());
      });
    }
    if (kind === 'markdown') {
      test(`${titled(block)}, leads to the lab`, async ({ page, baseURL }) => {
        const { links, pictures } = linksIn(block.text);
        expect(pictures.filter((picture) => !traced.has(picture))).toEqual([]);
        expect(links).not.toEqual([]);
        for (const link of links) {
          const { search, hash } = new URL(link);
          await page.goto(`${baseURL}${search}${hash}`);
          await ready(page);
          await expect(page.getByRole('alert')).toHaveCount(0);
          await expect(timeline(page)).not.toHaveValue('0');
        }
      });
    }
    if (kind === 'chat') {
      test(`${titled(block)}, is what the lab writes`, async ({ page, baseURL }) => {
        const { search, hash } = new URL(block.text.trim().split('\n').at(-1) ?? '');
        await page.goto(`${baseURL}${search}${hash}`);
        await ready(page);
        await page.getByRole('button', { name: 'Share' }).click();
        const text = page.getByRole('textbox', { name: 'As a text' });
        await expect
          .poll(async () => (await text.inputValue()).replace(baseURL ?? '', 'https://lab.acme.example/'))
          .toBe(block.text.trim());
      });
    }
  }
}
