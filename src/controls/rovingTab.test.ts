import { describe, expect, it } from 'vitest';
import { tabForKey } from './rovingTab.ts';

describe('moving among five tabs', () => {
  it('goes to the neighbour by an arrow', () => {
    expect(tabForKey('ArrowRight', 1, 5, false)).toBe(2);
    expect(tabForKey('ArrowLeft', 1, 5, false)).toBe(0);
  });

  it('goes round at the ends', () => {
    expect(tabForKey('ArrowRight', 4, 5, false)).toBe(0);
    expect(tabForKey('ArrowLeft', 0, 5, false)).toBe(4);
  });

  it('follows the eye where the script runs from right to left', () => {
    expect(tabForKey('ArrowRight', 1, 5, true)).toBe(0);
    expect(tabForKey('ArrowLeft', 4, 5, true)).toBe(0);
  });

  it('goes to the first and the last by Home and End', () => {
    expect(tabForKey('Home', 3, 5, false)).toBe(0);
    expect(tabForKey('End', 3, 5, false)).toBe(4);
  });

  it('leaves every other key alone', () => {
    expect(['ArrowUp', 'ArrowDown', 'Tab', ' ', 'k'].map((key) => tabForKey(key, 1, 5, false))).toEqual(
      Array(5).fill(null),
    );
  });
});
