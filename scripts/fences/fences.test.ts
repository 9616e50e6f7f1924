import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { core, directions } from './directions.ts';
import { type Finding, type Fixture, lint } from './lint.ts';

const folders = Object.keys(directions);
const importForms: Readonly<Record<string, (from: string) => string>> = {
  value: (from) => `import { it } from '${from}';\nconsole.log(it);\n`,
  type: (from) => `import type { It } from '${from}';\nexport type Ours = It;\n`,
  reexport: (from) => `export { it } from '${from}';\n`,
  dynamic: (from) => `export const it = import('${from}');\n`,
};

function attempts(folder: string, from: string, depth: string): Fixture[] {
  return Object.entries(importForms).map(([form, write]) => ({
    path: `src/${folder}/${depth}${form}-${from.replaceAll(/\W+/g, '-')}.ts`,
    source: write(from),
  }));
}

function rulesByPath(found: readonly Finding[]): Map<string, string[]> {
  const rules = new Map<string, string[]>();
  for (const { path, rule } of found) rules.set(path, [...(rules.get(path) ?? []), rule]);
  return rules;
}

async function expectRejected(fixtures: readonly Fixture[], rule: string): Promise<void> {
  const rules = rulesByPath(await lint(fixtures));
  const slippedThrough = fixtures.map(({ path }) => path).filter((path) => !rules.get(path)?.includes(rule));
  expect(slippedThrough).toEqual([]);
}

async function expectAccepted(fixtures: readonly Fixture[], rule: string): Promise<void> {
  const rules = rulesByPath(await lint(fixtures));
  const stopped = fixtures.map(({ path }) => path).filter((path) => rules.get(path)?.includes(rule));
  expect(stopped).toEqual([]);
}

const restricted = 'lint/style/noRestrictedImports';

describe('the import direction', () => {
  it('is stated for every folder of src', () => {
    const present = readdirSync(resolve(import.meta.dirname, '../../src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(present.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it('rejects every import against it, as value, type, re-export and dynamic import', {
    timeout: 120_000,
  }, async () => {
    const forbidden = folders.flatMap((folder) =>
      folders
        .filter((target) => target !== folder && !directions[folder]?.includes(target))
        .flatMap((target) => [
          ...attempts(folder, `../${target}/it.ts`, ''),
          ...attempts(folder, `../../${target}/deep/it.ts`, 'part/'),
        ]),
    );
    expect(forbidden.length).toBeGreaterThan(600);
    await expectRejected(forbidden, restricted);
  });

  it('accepts every import along it', async () => {
    const permitted = folders.flatMap((folder) =>
      [folder, ...(directions[folder] ?? [])].flatMap((target) => [
        ...attempts(folder, `../${target}/it.ts`, ''),
        ...attempts(folder, `../../${target}/deep/it.ts`, 'part/'),
      ]),
    );
    await expectAccepted(permitted, restricted);
  });

  it('is not evaded by a roundabout path', async () => {
    const roundabout = ['./../app/it.ts', '../trace/../app/it.ts', '../../src/app/it.ts'];
    await expectRejected(
      roundabout.flatMap((from) => attempts('trace', from, '')),
      restricted,
    );
  });

  it('takes a folder of the same name within a folder for what it is', async () => {
    await expectAccepted(attempts('i18n', './inspector/it.ts', 'en/'), restricted);
  });

  it('lets actors and the catalogue take only types from trace', async () => {
    for (const folder of ['actors', 'i18n']) {
      const from = '../trace/trace.ts';
      const [value, type, reexport] = attempts(folder, from, '');
      const mixed = {
        path: `src/${folder}/mixed.ts`,
        source: `import { type It } from '${from}';\nexport type O = It;\n`,
      };
      await expectRejected([value, reexport, mixed] as Fixture[], 'plugin');
      await expectAccepted([type] as Fixture[], 'plugin');
    }
  });

  it('keeps what makes runs out of the first load: the page takes only types and data of it, or fetches it', async () => {
    const making = ['../actors/it.ts', '../simulation/it.ts', '../scenarios/it.ts', './charts.ts', './simulation.ts'];
    const [values, types, reexports, dynamic] = [0, 1, 2, 3].map((form) =>
      making.flatMap((from) => attempts('app', from, '').slice(form, form + 1)),
    );
    const bare = { path: 'src/app/bare.ts', source: "import '../actors/it.ts';\n" };
    const nested = attempts('app', '../../scenarios/deep/it.ts', 'part/').slice(0, 1);
    await expectRejected([...(values ?? []), ...(reexports ?? []), bare, ...nested], 'plugin');
    const data = ['../simulation/seed.ts', '../scenarios/declarations/it.ts'];
    const allowed = data.flatMap((from) => attempts('app', from, ''));
    await expectAccepted([...(types ?? []), ...(dynamic ?? []), ...allowed], 'plugin');
  });

  it('cannot be evaded by the type import()', async () => {
    const evading = folders.map((folder) => ({
      path: `src/${folder}/evading.ts`,
      source: "export type It = import('../app/it.ts').It;\n",
    }));
    await expectRejected(evading, 'plugin');
  });
});

describe('the packages', () => {
  const drawing = [
    'react',
    'react/jsx-runtime',
    'react-dom',
    'react-dom/client',
    'framer-motion',
    'framer-motion/m',
    'motion/react',
    '@xstate/react',
    'lucide',
  ];

  it('that draw are kept out of the core, the sandbox, the catalogue, the RFC links and the command line', async () => {
    const attemptsOn = (folder: string, names: readonly string[]) =>
      names.flatMap((name) => attempts(folder, name, ''));
    await expectRejected(
      [...core, 'sandbox', 'rfc', 'cli'].flatMap((folder) => attemptsOn(folder, drawing)),
      restricted,
    );
    // The catalogue reaches the components through a context of React.
    await expectRejected(attemptsOn('i18n', drawing.slice(1)), restricted);
  });

  it('of Node are kept out of everything that runs in a browser', async () => {
    const browserSide = folders.filter((folder) => folder !== 'cli');
    await expectRejected(
      browserSide.flatMap((folder) => ['node:fs', 'node:fs/promises'].flatMap((name) => attempts(folder, name, ''))),
      restricted,
    );
  });

  it('that the core needs are let in', async () => {
    const needed = ['xstate', '@noble/hashes/sha2.js', '@noble/curves/nist.js'];
    await expectAccepted(
      needed.flatMap((name) => attempts('oauth', name, '')),
      restricted,
    );
  });
});
