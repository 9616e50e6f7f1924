import { describe, expect, it } from 'vitest';
import { cursorAtPlace } from './cursorAtPlace.ts';

describe('the cursor at a place of the timeline', () => {
  it('is the one whose mark is nearest', () => {
    // 10 cursors between 10 and 110, 10 apart.
    expect([10, 14, 16, 60, 110].map((place) => cursorAtPlace(place, 120, 20, 10))).toEqual([0, 0, 1, 5, 10]);
  });

  it('stays on the timeline beyond either end, and where there is no room', () => {
    expect(cursorAtPlace(-50, 120, 20, 10)).toBe(0);
    expect(cursorAtPlace(500, 120, 20, 10)).toBe(10);
    expect(cursorAtPlace(5, 0, 20, 10)).toBe(0);
  });
});
