import { writeFileSync } from 'node:fs';
import { libraries } from '../libraries/libraries.ts';
import { documentOf, failuresIn } from './report.ts';
import { runFlows } from './results.ts';
import { versionOf } from './versions.ts';

export const DOCUMENT = 'docs/conformance.md';

/** The columns of the table. */
export const columns = libraries.map(({ name }) => ({ library: name, version: versionOf(name) }));

/** Runs all flows and prints the table; `--write` also writes it down. Returns the exit status: 1 where anything failed. */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--write');
  if (unknown !== undefined) {
    console.error(`There is no "${unknown}". There is --write.`);
    return 2;
  }
  const results = await runFlows();
  const document = documentOf(results, columns);
  console.log(document);
  if (args.includes('--write')) writeFileSync(DOCUMENT, document);
  const failures = failuresIn(results);
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}
