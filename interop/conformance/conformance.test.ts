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
}, 60_000);

describe.each(libraries)('$name', ({ name }) => {
  describe.each(flows)('$title', ({ title, exchanges }) => {
    test.each(exchanges)('$title', (exchange) => {
      const result = results.find(
        (one) => one.library === name && one.flow === title && one.exchange === exchange.title,
      );
      if (result === undefined) throw new Error('it was not run');
      if (result.failure !== null) throw result.failure;
    });
  });
});

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
