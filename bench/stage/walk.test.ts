import { describe, expect, it } from 'vitest';
import { walk } from './walk.ts';

describe('the walk through a run', () => {
  it.each([10, 100, 1000, 3000])('measures 120 steps of a run of %i messages', (messages) => {
    expect(walk(messages, 120).filter(({ measured }) => measured)).toHaveLength(120);
  });

  it.each([10, 100, 1000])('measures only steps forward by one, within the %i messages', (messages) => {
    const strides = walk(messages, 120);
    strides.forEach(({ cursor, measured }, index) => {
      if (measured) expect(cursor).toBe((strides[index - 1]?.cursor ?? Number.NaN) + 1);
      expect(cursor >= 0 && cursor <= messages).toBe(true);
    });
  });

  it('lies around the middle of a long run', () => {
    const cursors = walk(1000, 120).map(({ cursor }) => cursor);
    expect([Math.min(...cursors), Math.max(...cursors)]).toEqual([430, 570]);
  });
});
