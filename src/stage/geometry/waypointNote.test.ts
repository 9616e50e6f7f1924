import { describe, expect, it } from 'vitest';
import type { Check } from '../../trace/trace.ts';
import type { Arrow } from './arrow.ts';
import { frameOf } from './frame.ts';
import { waypointNote } from './waypointNote.ts';

const arrow = (from: number, to: number): Arrow => ({
  from,
  to,
  direction: to >= from ? 1 : -1,
  stroke: 'dashed',
  tail: 'dot',
  head: 'waypoint',
});

const WORDS = 'Phone finds 2 apps that claim “com.example.printer:”; nothing shows who owns it';
const FAILED: Check = {
  by: 'phone',
  check: 'OS-02',
  passed: false,
  expected: null,
  actual: null,
  ref: 'RFC 8252 §7.2',
};

describe('the words of a waypoint', () => {
  it('stand beside it, away from its arrow, so that no letter on the arrow covers them', () => {
    const frame = frameOf(1000, 600, 16, false);
    expect(waypointNote(frame, arrow(250, 333), 333, 'Phone', { checks: [] })).toMatchObject({
      x: 346,
      anchor: 'start',
    });
    expect(waypointNote(frame, arrow(333, 83), 333, 'Phone', { checks: [] })).toMatchObject({
      x: 346,
      anchor: 'start',
    });
    expect(waypointNote(frame, arrow(333, 583), 333, 'Phone', { checks: [] })).toMatchObject({ x: 320, anchor: 'end' });
  });

  it('leave room for the cross of a check that failed there', () => {
    const frame = frameOf(1000, 600, 16, false);
    expect(waypointNote(frame, arrow(250, 333), 333, 'Phone', { checks: [FAILED] }).x).toBe(366);
  });

  it('take two lines where one has no room, parted between words, and lose none', () => {
    const words = (width: number) =>
      waypointNote(frameOf(width, 600, 16, false), arrow(width / 4, width / 3), width / 3, WORDS, {
        checks: [],
      }).lines.map((line) => line.words);
    expect(words(1200)).toEqual([WORDS]);
    expect(words(560)).toHaveLength(2);
    expect(words(560).join(' ')).toBe(WORDS);
  });
});
