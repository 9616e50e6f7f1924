import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fixture, lint } from './lint.ts';

const repository = resolve(import.meta.dirname, '../..');

const suppression = /biome-ignor[e]|@ts-(?:ignore|expect-error|nocheck)/;

const rejected: readonly { readonly rule: string; readonly fixtures: readonly Fixture[] }[] = [
  {
    rule: 'lint/suspicious/noImportCycles',
    fixtures: [
      { path: 'src/trace/hen.ts', source: "import { egg } from './egg.ts';\nexport const hen = () => egg;\n" },
      { path: 'src/trace/egg.ts', source: "import { hen } from './hen.ts';\nexport const egg = () => hen;\n" },
    ],
  },
  {
    rule: 'lint/suspicious/noImportCycles',
    fixtures: [
      { path: 'src/trace/cat.ts', source: "import type { Dog } from './dog.ts';\nexport type Cat = { of: Dog };\n" },
      { path: 'src/trace/dog.ts', source: "import type { Cat } from './cat.ts';\nexport type Dog = { of: Cat };\n" },
    ],
  },
  {
    rule: 'lint/nursery/noFloatingPromises',
    fixtures: [{ path: 'src/app/floating.ts', source: 'export async function save() {}\nsave();\n' }],
  },
  {
    rule: 'lint/style/noDefaultExport',
    fixtures: [{ path: 'src/app/named.ts', source: 'export default function named() {}\n' }],
  },
  {
    rule: 'lint/performance/noBarrelFile',
    fixtures: [{ path: 'src/app/index.ts', source: "export { it } from './it.ts';\n" }],
  },
  {
    rule: 'lint/performance/noReExportAll',
    fixtures: [{ path: 'src/app/all.ts', source: "export * from './it.ts';\n" }],
  },
  {
    rule: 'lint/suspicious/noExplicitAny',
    fixtures: [{ path: 'src/app/loose.ts', source: 'export const loose = 1 as any;\n' }],
  },
  {
    rule: 'lint/style/noEnum',
    fixtures: [{ path: 'src/app/colour.ts', source: 'export enum Colour { Red, Green }\n' }],
  },
  {
    rule: 'lint/style/noExcessiveLinesPerFile',
    fixtures: [{ path: 'src/app/long.ts', source: 'export {};\n'.repeat(301) }],
  },
];

describe('the rules of the house', () => {
  it.each(rejected)('reject what breaks $rule', async ({ rule, fixtures }) => {
    const found = await lint(fixtures);
    for (const { path } of fixtures) expect(found).toContainEqual({ path, rule });
  });

  it('reject an import without its extension', async () => {
    const fixtures = [
      { path: 'src/app/bare.ts', source: "import { it } from './it';\nexport const bare = it;\n" },
      { path: 'src/app/it.ts', source: 'export const it = 1;\n' },
    ];
    expect(await lint(fixtures)).toEqual([{ path: 'src/app/bare.ts', rule: 'lint/correctness/useImportExtensions' }]);
  });

  it('are never switched off by a comment', () => {
    const sources = ['src', 'scripts', 'e2e', 'bench'].flatMap((folder) => sourcesOf(join(repository, folder)));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((path) => suppression.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('know a comment that would switch them off', () => {
    expect(suppression.test(['// biome', 'ignore lint/style/noRestrictedImports: just once'].join('-'))).toBe(true);
    expect(suppression.test(['// @ts', 'expect-error'].join('-'))).toBe(true);
  });
});

function sourcesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs|css)$/.test(name))
    .map((name) => join(folder, name));
}
