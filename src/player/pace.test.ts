import { describe, expect, it } from 'vitest';
import { NORMAL_SPEED, neighbouringSpeed, readingTime, SPEEDS } from './pace.ts';

describe('reading time', () => {
  it('grows with the words and is neither nothing nor endless', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(readingTime('')).toBe(1200);
    expect(readingTime(words(40))).toBeGreaterThan(readingTime(words(20)));
    expect(readingTime(words(10_000))).toBe(8000);
  });
});

describe('speeds', () => {
  it('go up and down in steps and end at the ends', () => {
    expect(neighbouringSpeed(NORMAL_SPEED, 'faster')).toBe(1.5);
    expect(neighbouringSpeed(NORMAL_SPEED, 'slower')).toBe(0.75);
    expect(neighbouringSpeed(Math.max(...SPEEDS), 'faster')).toBe(Math.max(...SPEEDS));
    expect(neighbouringSpeed(Math.min(...SPEEDS), 'slower')).toBe(Math.min(...SPEEDS));
  });
});
