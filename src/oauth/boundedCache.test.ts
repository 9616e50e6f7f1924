import { describe, expect, it } from 'vitest';
import { BoundedCache } from './boundedCache.ts';

describe('a bounded cache', () => {
  it('makes a value once, a false one too', () => {
    const cache = new BoundedCache<boolean>(2);
    let made = 0;
    const make = () => {
      made += 1;
      return false;
    };
    expect([cache.remember('a', make), cache.remember('a', make)]).toEqual([false, false]);
    expect(made).toBe(1);
  });

  it('never holds more than it may: the oldest goes', () => {
    const cache = new BoundedCache<string>(2);
    for (const key of ['a', 'b', 'c']) cache.remember(key, () => `first ${key}`);
    expect(cache.size).toBe(2);
    expect(cache.remember('b', () => 'again')).toBe('first b');
    expect(cache.remember('a', () => 'again')).toBe('again');
  });
});
