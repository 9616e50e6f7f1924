import { describe, expect, it } from 'vitest';
import { press } from '../keyboard/fixtures/press.ts';
import type { FocusKind, KeyPress } from '../keyboard/keyCommand.ts';
import { keyInTheDark, presenterCommand } from './presenterKeys.ts';

const commandOf = (key: string, modifiers: Partial<KeyPress> = {}, focus: FocusKind = 'page', singleKeys = true) =>
  presenterCommand(press(key, modifiers), focus, singleKeys)?.type ?? null;

describe('the keys of presenter mode', () => {
  it.each([
    [' ', {}, 'step'],
    [' ', { shiftKey: true }, 'back'],
    ['PageDown', {}, 'step'],
    ['PageUp', {}, 'back'],
    ['ArrowRight', {}, 'step'],
    ['ArrowLeft', {}, 'back'],
    ['b', {}, 'blackout'],
    ['B', { shiftKey: true }, 'blackout'],
    ['.', {}, 'blackout'],
    ['v', {}, 'verdict'],
    ['w', {}, 'switches'],
    ['k', {}, 'toggle'],
    ['o', {}, 'overview'],
    ['f', {}, 'present'],
    ['s', {}, 'speaker'],
    ['?', { shiftKey: true }, 'help'],
    ['Escape', {}, 'leave'],
    ['z', { ctrlKey: true }, 'undo'],
  ])('%s with %o is %s', (key, modifiers, command) => {
    expect(commandOf(key, modifiers)).toBe(command);
  });

  it.each(['b', '.', 'v', 'w', ' '])('leave %s to the browser with Ctrl, Alt or Meta', (key) => {
    const modified = [{ ctrlKey: true }, { altKey: true }, { metaKey: true }].map((by) => commandOf(key, by));
    expect(modified).toEqual([null, null, null]);
  });

  it('are left to a control that answers them itself, and to dialogs and fields', () => {
    expect(commandOf(' ', {}, 'button')).toBeNull();
    expect(commandOf(' ', { shiftKey: true }, 'radio')).toBeNull();
    expect(['b', ' ', 'v'].flatMap((key) => [commandOf(key, {}, 'text'), commandOf(key, {}, 'dialog')])).toEqual(
      Array(6).fill(null),
    );
    expect(commandOf('b', {}, 'button')).toBe('blackout');
  });

  it('can be turned off', () => {
    expect(['b', '.', ' ', 'v', 'w', 'PageDown'].map((key) => commandOf(key, {}, 'page', false))).toEqual(
      Array(6).fill(null),
    );
  });
});

describe('a key in the dark', () => {
  const lifts = (key: string, modifiers: Partial<KeyPress> = {}, singleKeys = true) =>
    keyInTheDark(press(key, modifiers), 'button', singleKeys)?.type === 'light';

  it('brings the picture back, whichever it is', () => {
    expect(['b', '.', 'PageDown', ' ', 'Enter', 'Escape', 'q', 'Tab'].every((key) => lifts(key))).toBe(true);
  });

  it('does nothing by itself where it only changes others, or is the browser’s', () => {
    expect(['Shift', 'Control', 'F5', 'AudioVolumeUp'].some((key) => lifts(key))).toBe(false);
    expect(lifts('r', { ctrlKey: true })).toBe(false);
    expect(lifts('b', {}, false)).toBe(false);
  });
});
