import { describe, expect, it } from 'vitest';
import { median, quantile } from './quantile.ts';

describe('quantiles', () => {
  it('do not depend on the order of the values and leave it as it is', () => {
    const values = [30, 4, 100, 7, 5];
    expect([median(values), values[0]]).toEqual([7, 30]);
  });

  it('take the higher value where the share falls between two', () => {
    expect(median([1, 2])).toBe(2);
  });

  it('reach the highest value and never go beyond it', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([quantile(hundred, 0.95), quantile(hundred, 1)]).toEqual([96, 100]);
  });

  it('refuse to say anything of nothing', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });
});
