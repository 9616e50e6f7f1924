import type { Result } from './results.ts';

/** One line of the table: what must happen, and whether it did with each library. */
interface Row {
  readonly flow: string;
  readonly exchange: string;
  readonly results: readonly Result[];
}

export interface Column {
  readonly library: string;
  readonly version: string;
}

function rowsOf(results: readonly Result[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const result of results) {
    const { flow, exchange } = result;
    const key = `${flow}\n${exchange}`;
    rows.set(key, { flow, exchange, results: [...(rows.get(key)?.results ?? []), result] });
  }
  return [...rows.values()];
}

function verdictOf({ results }: Row, library: string): string {
  const result = results.find(({ library: by }) => by === library);
  if (result === undefined) return '';
  return result.failure === null ? 'pass' : '**fail**';
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function countOf(results: readonly Result[], { library, version }: Column): string {
  const own = results.filter(({ library: by }) => by === library);
  const passed = own.filter(({ failure }) => failure === null).length;
  return `- ${library} ${version}: ${passed} of ${own.length}`;
}

/** The document that shows what was run. */
export function documentOf(results: readonly Result[], columns: readonly Column[]): string {
  const rows = rowsOf(results).map((row, index, all) => {
    const isFirst = all[index - 1]?.flow !== row.flow;
    return line([isFirst ? row.flow : '', row.exchange, ...columns.map(({ library }) => verdictOf(row, library))]);
  });
  return [
    '# Conformance',
    '',
    'Software that others wrote, unmodified, is the client of the simulated authorization server and API, through the',
    '`fetch` and the browser of the sandbox. Where a line says that the library reports something, it must: an exchange',
    'that goes through in silence fails. `npm run conformance` runs all of it and prints this table, with `--write` it',
    'writes this file, and `npm test` fails where the two differ.',
    '',
    ...columns.map((column) => countOf(results, column)),
    '',
    line(['Flow', 'What happens', ...columns.map(({ library, version }) => `${library} ${version}`)]),
    line(['---', '---', ...columns.map(() => '---')]),
    ...rows,
    '',
  ].join('\n');
}

/** What failed, for who has to find out why. */
export function failuresIn(results: readonly Result[]): readonly string[] {
  return results
    .filter(({ failure }) => failure !== null)
    .map(({ library, flow, exchange, failure }) => `${library}, ${flow}: ${exchange}\n  ${failure}`);
}
