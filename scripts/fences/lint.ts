import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file that a fence is tried on: where it would stand in the repository, and its text. */
export interface Fixture {
  readonly path: string;
  readonly source: string;
}

/** What the linter says about one fixture: the rule, such as `lint/style/noRestrictedImports`, and the line. */
export interface Finding {
  readonly path: string;
  readonly rule: string;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

const repository = resolve(import.meta.dirname, '../..');

/** Lays the fixtures out in a folder of their own, with the repository's rules, and returns what the linter finds. */
export async function lint(fixtures: readonly Fixture[]): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fences-'));
  try {
    for (const part of ['biome.json', 'package.json', 'scripts/fences']) {
      cpSync(join(repository, part), join(folder, part), { recursive: true, filter: (path) => !path.endsWith('.ts') });
    }
    for (const { path, source } of fixtures) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), source);
    }
    return findings(await biome(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function biome(folder: string): Promise<string> {
  const program = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  return new Promise((settle, refuse) => {
    execFile(process.execPath, [program, ...options], { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) => {
      if (stdout.startsWith('{')) settle(stdout);
      else refuse(new Error(`The linter gave no report.\n${stderr}`));
    });
  });
}

function findings(report: string): Finding[] {
  const { diagnostics } = JSON.parse(report) as { diagnostics: readonly Diagnostic[] };
  return diagnostics.map(({ category, location }) => ({ path: location.path, rule: category }));
}
