import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlayer, track } from './fixtures/openPlayer.ts';
import { SPEEDS } from './pace.ts';
import type { PlayerEvent } from './playerMachine.ts';

describe('the player', () => {
  it('opens paused at the cursor that it is given', () => {
    const player = openPlayer({ track, cursor: 3 });
    player.clock.increment(60_000);
    expect([player.cursor(), player.playing()]).toEqual([3, false]);
  });

  it('shows the first moment at once when it is played from before it', () => {
    const player = openPlayer();
    player.send({ type: 'play' });
    expect([player.cursor(), player.playing()]).toEqual([1, true]);
    const single = openPlayer({ track: { ...track, length: 1, decisive: null } });
    single.send({ type: 'toggle' });
    expect([single.cursor(), single.playing()]).toEqual([1, false]);
  });

  it('plays at reading pace and stops at the decisive step, then goes on to the end', () => {
    const player = openPlayer({ track, cursor: 1 });
    player.send({ type: 'play' });
    player.clock.increment(999);
    expect(player.cursor()).toBe(1);
    player.clock.increment(1);
    expect(player.cursor()).toBe(2);
    for (let second = 0; second < 9; second += 1) player.clock.increment(1000);
    expect([player.cursor(), player.playing()]).toEqual([4, false]);
    player.send({ type: 'play' });
    for (let second = 0; second < 9; second += 1) player.clock.increment(1000);
    expect([player.cursor(), player.playing()]).toEqual([6, false]);
  });

  it('waits longer where more is to be read', () => {
    const player = openPlayer({ track: { ...track, readingTime: (cursor) => (cursor === 1 ? 5000 : 1000) } });
    player.send({ type: 'play' });
    player.clock.increment(4999);
    expect(player.cursor()).toBe(1);
    player.clock.increment(1);
    expect(player.cursor()).toBe(2);
  });

  it('plays faster and slower, at once', () => {
    const player = openPlayer({ track, cursor: 1 });
    player.send({ type: 'play' });
    player.send({ type: 'speed.set', speed: 2 });
    player.clock.increment(500);
    expect(player.cursor()).toBe(2);
    player.send({ type: 'speed.slower' });
    expect([player.speed(), player.playing()]).toEqual([1.5, true]);
    for (let presses = 0; presses < 9; presses += 1) player.send({ type: 'speed.faster' });
    expect(player.speed()).toBe(SPEEDS.at(-1));
  });

  it('begins again when it is played at the end', () => {
    const player = openPlayer({ track, cursor: 6 });
    player.send({ type: 'toggle' });
    expect([player.cursor(), player.playing()]).toEqual([0, true]);
  });

  it.each<PlayerEvent>([
    { type: 'step' },
    { type: 'back' },
    { type: 'first' },
    { type: 'last' },
    { type: 'decisive' },
    { type: 'phase.next' },
    { type: 'phase.back' },
    { type: 'seek', cursor: 2 },
    { type: 'load', track, cursor: 1, isSameRun: true },
    { type: 'pause' },
    { type: 'toggle' },
  ])('is paused by $type', (event) => {
    const player = openPlayer();
    player.send({ type: 'play' });
    player.send(event);
    expect(player.playing()).toBe(false);
  });

  it('goes from phase to phase', () => {
    const player = openPlayer();
    const visited = ['phase.next', 'phase.next', 'phase.next', 'phase.next', 'phase.back', 'phase.back'] as const;
    const cursors = visited.map((type) => {
      player.send({ type });
      return player.cursor();
    });
    expect(cursors).toEqual([1, 3, 6, 6, 3, 1]);
    player.send({ type: 'seek', cursor: 5 });
    player.send({ type: 'phase.back' });
    expect(player.cursor()).toBe(3);
  });

  it('stays where it is when a run has nothing decisive to jump to', () => {
    const player = openPlayer({ track: { ...track, decisive: null }, cursor: 2 });
    player.send({ type: 'decisive' });
    expect(player.cursor()).toBe(2);
  });

  it('never leaves its track and never stops answering, whatever is asked of it', () => {
    const simple = [
      'play',
      'pause',
      'toggle',
      'step',
      'back',
      'first',
      'last',
      'decisive',
      'phase.next',
      'phase.back',
    ] as const;
    const event: fc.Arbitrary<PlayerEvent> = fc.oneof(
      fc.constantFrom(...simple).map((type) => ({ type })),
      fc.constantFrom('speed.faster' as const, 'speed.slower' as const).map((type) => ({ type })),
      fc.oneof(fc.integer(), fc.double()).map((cursor) => ({ type: 'seek' as const, cursor })),
      fc.tuple(fc.nat(9), fc.integer()).map(([length, cursor]) => ({
        type: 'load' as const,
        track: { ...track, length, decisive: null, phaseStarts: length === 0 ? [] : [1] },
        cursor,
        isSameRun: false,
      })),
      fc
        .oneof(fc.constant('unknown' as const), fc.array(fc.nat(9)))
        .map((cursors) => ({ type: 'question' as const, cursors })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(3000)), { maxLength: 40 }), (events) => {
        const player = openPlayer();
        let length = track.length;
        for (const [one, pause] of events) {
          player.send(one);
          player.clock.increment(pause);
          if (one.type === 'load') length = one.track.length;
          expect(Number.isInteger(player.cursor()) && player.cursor() >= 0 && player.cursor() <= length).toBe(true);
        }
      }),
    );
  });
});
