import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const repository = resolve(import.meta.dirname, '../..');

const unknownToTheCore = [
  'document.title',
  'window.name',
  'navigator.userAgent',
  'localStorage.length',
  'performance.now()',
  'crypto.subtle',
  "fetch('/')",
  'setTimeout(() => 1, 1)',
  "console.log('it')",
  'process.env',
  "Buffer.from('it')",
];

/** Type-checks sources under the rules of the core and returns, for each, whether they are refused. */
async function refusals(sources: readonly string[]): Promise<boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), 'core-types-'));
  try {
    const names = sources.map((_, n) => `source${n}.ts`);
    for (const [n, source] of sources.entries()) writeFileSync(join(folder, `source${n}.ts`), `export ${source}\n`);
    const project = {
      extends: join(repository, 'tsconfig.core.json'),
      files: [join(repository, 'src/core-ambient.d.ts'), ...names],
      include: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const report = await typeCheck(folder);
    return names.map((name) => report.includes(`${name}(`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function typeCheck(folder: string): Promise<string> {
  const program = join(repository, 'node_modules/typescript/bin/tsc');
  return new Promise((settle) => {
    execFile(process.execPath, [program, '-p', '.'], { cwd: folder }, (_error, stdout) => settle(stdout));
  });
}

describe('the types that the core is checked with', { timeout: 120_000 }, () => {
  it('know neither the DOM nor Node', async () => {
    const refused = await refusals(unknownToTheCore.map((expression) => `const it = ${expression};`));
    expect(unknownToTheCore.filter((_, n) => !refused[n])).toEqual([]);
  });

  it('know addresses, parameters and text as bytes', async () => {
    const sources = [
      "const it: string = new URL('https://login.acme.example').searchParams.get('state') ?? '';",
      "const it: string[] = new URLSearchParams('a=1').getAll('a');",
      "const it: string = new TextDecoder().decode(new TextEncoder().encode('it'));",
    ];
    expect(await refusals(sources)).toEqual([false, false, false]);
  });
});
