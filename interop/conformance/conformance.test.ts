import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { flows } from '../flows/flows.ts';
import { libraries } from '../libraries/libraries.ts';
import { columns, DOCUMENT } from './main.ts';
import { documentOf } from './report.ts';
import { type Result, runFlows } from './results.ts';

let results: readonly Result[] = [];

beforeAll(async () => {
  results = await runFlows();
}, 120_000);

function resultOf(library: string, flow: string, exchange: string): Result {
  const result = results.find(
    ({ library: by, ...one }) => by === library && one.flow === flow && one.exchange === exchange,
  );
  if (result === undefined) throw new Error('it was not run');
  return result;
}

for (const { name } of libraries) {
  for (const { title, exchanges } of flows) {
    describe(`${name}, ${title}`, () => {
      for (const exchange of exchanges) {
        test(exchange.title, () => {
          const { failure } = resultOf(name, title, exchange.title);
          if (failure !== null) throw failure;
        });
      }
    });
  }
}

describe('the document', () => {
  it('shows what was run', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentOf(results, columns));
  });

  it('does not call a failure a pass', () => {
    const [first, ...rest] = results;
    if (first === undefined) throw new Error('nothing was run');
    const document = documentOf([{ ...first, failure: new Error('x') }, ...rest], columns);
    expect(document).toContain(`| ${first.flow} | ${first.exchange} | **fail** |`);
  });
});
