import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorDescription } from './errorDescription.ts';

describe('an error description', () => {
  it('keeps every allowed character (RFC 6749 §4.1.2.1)', () => {
    expect(errorDescription("It's [20]% off ~ #1!")).toBe("It's [20]% off ~ #1!");
  });

  it('has no other character, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(errorDescription(text)).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]*$/);
      }),
    );
    expect(errorDescription('a"b\\c\u00e4\n')).toBe('a b c  ');
  });
});
