import { describe, expect, it } from 'vitest';
import { cut, largestUncut, widthOf, wrapped, wrappedName } from './lettering.ts';

const words = { font: 'words', size: 12 } as const;
const bold = { font: 'words', size: 12, weight: 650 } as const;

describe('words in a picture', () => {
  it('are exactly as wide on the wire as they have signs, and elsewhere about as wide as their letters', () => {
    expect(widthOf('code=abc', { font: 'wire', size: 10 })).toBe(48);
    expect(widthOf('ill', words)).toBeLessThan(widthOf('mom', words));
    expect(widthOf('code', bold)).toBeGreaterThan(widthOf('code', words));
  });

  it('are cut where there is no room, and say so', () => {
    const shown = cut('awaiting authorization callback', 80, words);
    expect(shown).toMatch(/^awaiting.*…$/);
    expect(widthOf(shown, words)).toBeLessThanOrEqual(80);
    expect(cut('short', 80, words)).toBe('short');
  });

  it('are wrapped between words, and a long word before a capital letter', () => {
    expect(wrapped('one two three', 60, words, 5)).toEqual(['one two', 'three']);
    expect(wrapped('FreeFlashlight', 75, bold, 5)).toEqual(['Free', 'Flashlight']);
    expect(wrapped('Free FlashlightMaximum', 75, bold, 5)).toEqual(['Free', 'Flashlight', 'Maximum']);
  });

  it('lose none of their signs in narrow lines', () => {
    const name = 'AVeryLongNameIndeed😀OfNobodyInParticular';
    expect(wrapped(name, 40, words, 50).join('')).toBe(name);
  });

  it('have no more lines than they may, and tell that something is left out', () => {
    expect(wrapped('one two three four five six', 60, words, 2)).toEqual(['one two', expect.stringMatching(/…$/)]);
  });

  it('are set as large as leaves every word uncut, if that can be', () => {
    const sizes = [13, 12, 11, 10];
    expect(largestUncut('Ada', 90, sizes, bold)).toBe(13);
    expect(largestUncut('FreeFlashlight', 100, sizes, bold)).toBe(12);
    expect(largestUncut('Free Flashlight', 80, sizes, bold)).toBe(13);
    expect(largestUncut('FreeFlashlight', 80, sizes, bold)).toBeNull();
  });

  it('are never broken where they are a name, but cut once', () => {
    expect(wrappedName('Photo Printer', 60, bold, 2)).toEqual(['Photo', 'Printer']);
    expect(wrappedName('FreeFlashlight', 75, bold, 2)).toEqual([expect.stringMatching(/^FreeFl[a-z]*…$/)]);
    expect(wrappedName('A FreeFlashlight for all', 75, bold, 2)).toEqual([
      'A',
      expect.stringMatching(/^FreeFl[a-z]*…$/),
    ]);
  });
});
