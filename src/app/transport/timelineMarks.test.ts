import { describe, expect, it } from 'vitest';
import { isCut, type TimelineMark } from './timelineMarks.ts';

const mark = (decisive: boolean): TimelineMark => ({
  id: 'token.request',
  channel: 'back',
  hostile: true,
  decisive,
  differs: false,
});

describe('a mark beside the thumb', () => {
  it('is left out where the thumb would cover a part of it', () => {
    expect(isCut(mark(false), 12, 16)).toBe(true);
    expect(isCut(mark(false), 18, 16)).toBe(false);
    expect(isCut(mark(true), 18, 16)).toBe(true);
    expect(isCut(mark(true), 21, 16)).toBe(false);
  });

  it('stays where the thumb stands on it', () => {
    expect(isCut(mark(true), 0, 16)).toBe(false);
  });
});
