import { describe, expect, it } from 'vitest';
import { commonStart, stretches } from './difference.ts';

describe('the difference between two values', () => {
  it('is counted from the first character on', () => {
    expect(commonStart('abcd', 'abXd')).toBe(2);
    expect(commonStart('abcd', 'Xbcd')).toBe(0);
    expect(commonStart('abc', 'abc')).toBe(3);
    expect(commonStart('abc', 'ab')).toBe(2);
  });

  it('is shown in stretches that together are the value', () => {
    expect(stretches('abcdef', 'abXYef')).toEqual([
      { text: 'ab', same: true },
      { text: 'cd', same: false },
      { text: 'ef', same: true },
    ]);
    expect(stretches('ab', 'ba')).toEqual([{ text: 'ab', same: false }]);
    expect(stretches('abc', 'a')).toEqual([
      { text: 'a', same: true },
      { text: 'bc', same: false },
    ]);
  });

  it('is one stretch where the values are the same, and none where there is no value', () => {
    expect(stretches('abc', 'abc')).toEqual([{ text: 'abc', same: true }]);
    expect(stretches('', 'abc')).toEqual([]);
  });
});
