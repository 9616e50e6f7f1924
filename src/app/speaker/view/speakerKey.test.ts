import { describe, expect, it } from 'vitest';
import { press } from '../../keyboard/fixtures/press.ts';
import { speakerKey } from './speakerKey.ts';

describe('the keys of the speaker’s window', () => {
  it.each([
    ['ArrowRight', {}, 'step'],
    ['PageDown', {}, 'step'],
    [' ', {}, 'step'],
    [' ', { shiftKey: true }, 'back'],
    ['ArrowLeft', {}, 'back'],
    ['PageUp', {}, 'back'],
    ['ArrowRight', { shiftKey: true }, 'phase.next'],
    ['Home', {}, 'first'],
    ['End', {}, 'last'],
    ['b', {}, 'blackout'],
    ['.', {}, 'blackout'],
    ['V', {}, 'verdict'],
    ['a', {}, 'answer'],
  ])('%s with %o is %s', (key, more, asked) => {
    expect(speakerKey(press(key, more), 'page', true)).toBe(asked);
  });

  it('are left to a button that has the focus, to the browser, and to whoever turned single keys off', () => {
    expect(speakerKey(press(' '), 'button', true)).toBeNull();
    expect(speakerKey(press('b'), 'button', true)).toBe('blackout');
    expect(speakerKey(press('b'), 'text', true)).toBeNull();
    expect(speakerKey(press('a', { ctrlKey: true }), 'page', true)).toBeNull();
    expect(['a', ' ', 'ArrowRight'].map((key) => speakerKey(press(key), 'page', false))).toEqual([null, null, null]);
  });

  it('do not do what only the main window can do', () => {
    expect(['g', 'r', '?', '5', 'Escape'].map((key) => speakerKey(press(key), 'page', true))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
