import { describe, expect, it } from 'vitest';
import { opening, type PresenterEvent, type PresenterState, presenterAfter } from './presenterState.ts';

const after = (...types: readonly PresenterEvent['type'][]): PresenterState =>
  types.reduce<PresenterState>((state, type) => presenterAfter(state, { type }), opening);

describe('what the room sees', () => {
  it('is the stage with its verdict when the mode is opened', () => {
    expect(opening).toEqual({ shows: 'stage', verdict: 'shown' });
  });

  it('is black from one press of the clicker to the next', () => {
    expect(after('blackout').shows).toBe('nothing');
    expect(after('blackout', 'blackout')).toEqual(opening);
    expect(after('blackout', 'light')).toEqual(opening);
  });

  it('is after a black screen what it was before', () => {
    expect(after('verdict', 'switches', 'blackout', 'light')).toEqual({ shows: 'switches', verdict: 'hidden' });
  });

  it('stays black while the speaker hides the verdict of what comes after, and nothing else changes it', () => {
    expect(after('blackout', 'verdict').shows).toBe('nothing');
    expect(after('blackout', 'verdict', 'light')).toEqual({ shows: 'stage', verdict: 'hidden' });
    expect(after('blackout', 'switches')).toEqual(after('blackout'));
  });

  it('has a verdict that is hidden and shown by the same press', () => {
    expect(after('verdict')).toEqual({ shows: 'stage', verdict: 'hidden' });
    expect(after('verdict', 'verdict')).toEqual(opening);
  });

  it('is left from the innermost: the black screen, the switches, the mode', () => {
    const shown = (...types: readonly PresenterEvent['type'][]) => after('switches', 'blackout', ...types).shows;
    expect([shown(), shown('leave'), shown('leave', 'leave'), shown('leave', 'leave', 'leave')]).toEqual([
      'nothing',
      'switches',
      'stage',
      'page',
    ]);
  });

  it('is the page once the mode has ended, from wherever that was', () => {
    expect(after('blackout', 'end').shows).toBe('page');
    expect(after('switches', 'end', 'blackout').shows).toBe('page');
  });
});
