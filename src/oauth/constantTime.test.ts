import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalInConstantTime } from './constantTime.ts';

describe('a comparison in constant time', () => {
  it('says the same as a plain one', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '\u0000'), maxLength: 3 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(equalInConstantTime(a, b)).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows a text from its own beginning', () => {
    expect(equalInConstantTime('abc', 'ab')).toBe(false);
    expect(equalInConstantTime('ab', 'abc')).toBe(false);
    expect(equalInConstantTime('abc\u0000', 'abc')).toBe(false);
  });
});
