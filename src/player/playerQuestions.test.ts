import { describe, expect, it } from 'vitest';
import { openPlayer, track } from './fixtures/openPlayer.ts';
import type { PlayerEvent } from './playerMachine.ts';

describe('the player with questions', () => {
  function openAsked(cursor: number) {
    const player = openPlayer({ track, cursor });
    player.send({ type: 'question', cursors: [3, 5] });
    return player;
  }

  it('asks before the moment, and steps on when it is told once more', () => {
    const player = openAsked(2);
    player.send({ type: 'step' });
    expect([player.cursor(), player.asking()]).toEqual([2, true]);
    player.send({ type: 'step' });
    expect([player.cursor(), player.asking()]).toEqual([3, false]);
  });

  it('asks once', () => {
    const player = openAsked(2);
    for (const type of ['step', 'step', 'back', 'step'] as const) player.send({ type });
    expect([player.cursor(), player.asking()]).toEqual([3, false]);
  });

  it('stops playing to ask, after what stands before it could be read, and plays on', () => {
    const player = openAsked(1);
    player.send({ type: 'play' });
    player.clock.increment(1000);
    expect([player.cursor(), player.asking()]).toEqual([2, false]);
    player.clock.increment(1000);
    expect([player.cursor(), player.asking(), player.playing()]).toEqual([2, true, false]);
    player.clock.increment(60_000);
    expect(player.cursor()).toBe(2);
    player.send({ type: 'play' });
    expect([player.cursor(), player.asking(), player.playing()]).toEqual([3, false, true]);
  });

  it('asks at once when it is played from before a question', () => {
    const player = openAsked(4);
    player.send({ type: 'toggle' });
    expect([player.cursor(), player.asking()]).toEqual([4, true]);
    player.send({ type: 'toggle' });
    expect([player.cursor(), player.playing()]).toEqual([5, true]);
  });

  it('leaves the question without moving, and asks again', () => {
    const player = openAsked(2);
    for (const type of ['step', 'pause'] as const) player.send({ type });
    expect([player.cursor(), player.asking()]).toEqual([2, false]);
    player.send({ type: 'step' });
    expect(player.asking()).toBe(true);
  });

  it.each<PlayerEvent>([{ type: 'last' }, { type: 'seek', cursor: 5 }, { type: 'decisive' }, { type: 'back' }])(
    'lets whoever jumps pass: $type',
    (event) => {
      const player = openAsked(2);
      player.send({ type: 'step' });
      player.send(event);
      expect(player.asking()).toBe(false);
      expect(player.cursor()).not.toBe(2);
    },
  );

  it('asks the same of the same run, and nothing of another one', () => {
    for (const isSameRun of [true, false]) {
      const player = openAsked(2);
      player.send({ type: 'load', track, cursor: 2, isSameRun });
      player.send({ type: 'step' });
      expect(player.asking()).toBe(isSameRun);
    }
  });

  it('waits to learn what is asked, and then asks, or goes on as it was told', () => {
    for (const type of ['step', 'play'] as const) {
      const player = openPlayer({ track, cursor: 2 });
      player.send({ type: 'question', cursors: 'unknown' });
      player.send({ type });
      expect([player.cursor(), player.asking(), player.finding()]).toEqual([2, false, true]);
      player.send({ type: 'question', cursors: [4] });
      expect([player.cursor(), player.asking(), player.playing()]).toEqual([3, false, type === 'play']);
    }
    const player = openPlayer({ track, cursor: 2 });
    player.send({ type: 'question', cursors: 'unknown' });
    player.send({ type: 'play' });
    player.send({ type: 'question', cursors: [3] });
    expect([player.cursor(), player.asking()]).toEqual([2, true]);
  });

  it('loses no press while it waits', () => {
    const player = openPlayer({ track, cursor: 2 });
    player.send({ type: 'question', cursors: 'unknown' });
    for (const type of ['step', 'step'] as const) player.send({ type });
    expect([player.cursor(), player.finding()]).toEqual([3, true]);
    player.send({ type: 'question', cursors: [] });
    expect([player.cursor(), player.finding()]).toEqual([4, false]);
  });

  const found = { type: 'question', cursors: [] } as const;

  it.each([
    [
      ['step', 'play'],
      [3, true],
    ],
    [
      ['step', 'toggle'],
      [3, true],
    ],
    [
      ['play', 'toggle'],
      [2, false],
    ],
    [
      ['step', 'back'],
      [2, false],
    ],
    [
      ['step', 'pause'],
      [2, false],
    ],
    [
      ['play', 'step'],
      [3, false],
    ],
    [
      ['step', 'step'],
      [4, false],
    ],
  ] as const)('obeys %j as soon as it is known what is asked', (types, expected) => {
    const player = openPlayer({ track, cursor: 2 });
    player.send({ type: 'question', cursors: 'unknown' });
    for (const type of types) player.send({ type });
    player.send(found);
    expect([player.cursor(), player.playing()]).toEqual(expected);
  });

  it('goes on waiting where it is asked anew', () => {
    for (const type of ['step', 'play'] as const) {
      const player = openPlayer({ track, cursor: 2 });
      player.send({ type: 'question', cursors: 'unknown' });
      player.send({ type });
      player.send({ type: 'question', cursors: 'unknown' });
      expect([player.cursor(), player.finding()]).toEqual([2, true]);
      player.send({ type: 'question', cursors: [3] });
      expect([player.cursor(), player.asking()]).toEqual([2, true]);
    }
  });

  it('drops a question that is not wanted any more', () => {
    const player = openAsked(2);
    player.send({ type: 'step' });
    player.send({ type: 'question', cursors: [] });
    expect([player.cursor(), player.asking()]).toEqual([2, false]);
  });
});
