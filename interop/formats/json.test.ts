import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { traceSchema } from '../../src/app/speaker/talk/traceSchema.ts';
import { formats } from '../../src/export/formats.ts';
import { en } from '../../src/i18n/en.ts';
import { runsOfAllKinds } from './runs.ts';

const runs = await runsOfAllKinds();
const format = formats.find(({ id }) => id === 'json');

describe('the Trace of a run as JSON', () => {
  it.each(runs)('is the whole Trace, by the schema by which windows read one: $name', ({ trace }) => {
    expect(parse(traceSchema, JSON.parse(format?.make(trace, 0, en) ?? ''))).toEqual(trace);
  });

  it('would be refused by the schema without its channel, so that the schema is known to look', () => {
    const read = JSON.parse(format?.make(runs[0]?.trace ?? fail(), 0, en) ?? '');
    delete read.steps[0].channel;
    expect(() => parse(traceSchema, read)).toThrow();
  });
});

function fail(): never {
  throw new Error('there are runs');
}
