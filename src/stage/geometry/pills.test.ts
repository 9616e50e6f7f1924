import { describe, expect, it } from 'vitest';
import { fitsOneLine, pillsThatFit } from './pills.ts';

const measures = { charWidth: 6, padding: 14, gap: 4, lines: 2 };
const words = ['verifier', 'code', 'token', 'photos', 'challenge'];

describe('the pills of a keyring', () => {
  it('are all shown where they fit', () => {
    expect(pillsThatFit(words, 200, measures)).toEqual({ shown: 5, hidden: 0 });
  });

  it('stand behind a +n where they do not, so that none is clipped', () => {
    const { shown, hidden } = pillsThatFit(words, 120, measures);
    expect(shown).toBe(3);
    expect(hidden).toBe(2);
  });

  it('all stand behind it where not even one fits beside it', () => {
    expect(pillsThatFit(words, 20, { ...measures, lines: 1 })).toEqual({ shown: 0, hidden: 5 });
  });

  it('know whether one line is enough', () => {
    expect(fitsOneLine(['code', 'token'], 86, measures)).toBe(true);
    expect(fitsOneLine(['code', 'token'], 85, measures)).toBe(false);
  });
});
