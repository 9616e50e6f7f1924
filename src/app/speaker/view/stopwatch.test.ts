import { describe, expect, it } from 'vitest';
import { elapsed, readStopwatch, reset, spelled, started, toggled, writtenStopwatch } from './stopwatch.ts';

describe('the stopwatch', () => {
  it('counts from its start, and not while it is paused', () => {
    const running = started(1000);
    const paused = toggled(running, 4000);
    const again = toggled(paused, 10_000);
    expect([elapsed(running, 4000), elapsed(paused, 9000), elapsed(again, 11_000)]).toEqual([3000, 3000, 4000]);
  });

  it('begins at zero again, and stays paused where it was', () => {
    expect(elapsed(reset(started(0), 5000), 6000)).toBe(1000);
    expect(elapsed(reset(toggled(started(0), 5000), 6000), 9000)).toBe(0);
  });

  it('does not run backwards when the clock is set', () => {
    expect(elapsed(started(5000), 1000)).toBe(0);
  });

  it('is spelled with hours where there are any', () => {
    expect([0, 65_000, 3_845_000].map(spelled)).toEqual(['0:00', '1:05', '1:04:05']);
  });

  it('can be written down and read again', () => {
    for (const watch of [started(7000), toggled(started(7000), 9500)]) {
      expect(readStopwatch(writtenStopwatch(watch))).toEqual(watch);
    }
    expect([null, '', 'running', 'running x', 'stopped 3'].map(readStopwatch)).toEqual([null, null, null, null, null]);
  });
});
