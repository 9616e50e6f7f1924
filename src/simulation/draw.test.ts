import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';

describe('labelled chance', () => {
  it('gives the same octets for the same label, and as many as asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(200), (seed, party, label, count) => {
        const octets = draw(seed, party, label, count);
        expect(octets).toHaveLength(count);
        expect(draw(seed, party, label, count)).toEqual(octets);
      }),
    );
  });

  it('gives other octets when the seed, the party or the label is another', () => {
    const base = draw('1', 'login', 'code.1', 24);
    expect(draw('2', 'login', 'code.1', 24)).not.toEqual(base);
    expect(draw('1', 'printer', 'code.1', 24)).not.toEqual(base);
    expect(draw('1', 'login', 'code.2', 24)).not.toEqual(base);
    // Labels cannot run into each other.
    expect(draw('1', 'logi', 'ncode.1', 24)).not.toEqual(base);
  });
});
