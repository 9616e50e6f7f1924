import { describe, expect, it } from 'vitest';
import { press } from './fixtures/press.ts';
import { type FocusKind, type KeyPress, keyCommand } from './keyCommand.ts';

const commandOf = (key: string, modifiers: Partial<KeyPress> = {}, focus: FocusKind = 'page', singleKeys = true) =>
  keyCommand(press(key, modifiers), focus, singleKeys)?.type ?? null;

describe('the keys of the page', () => {
  it.each([
    ['ArrowRight', {}, 'step'],
    ['PageDown', {}, 'step'],
    ['ArrowLeft', {}, 'back'],
    ['PageUp', {}, 'back'],
    [' ', {}, 'toggle'],
    ['k', {}, 'toggle'],
    ['K', { shiftKey: true }, 'toggle'],
    ['ArrowRight', { shiftKey: true }, 'phase.next'],
    ['ArrowLeft', { shiftKey: true }, 'phase.back'],
    ['Home', {}, 'first'],
    ['End', {}, 'last'],
    ['5', {}, 'seek'],
    ['g', {}, 'goTo'],
    ['o', {}, 'overview'],
    ['f', {}, 'present'],
    ['S', { shiftKey: true }, 'speaker'],
    ['<', { shiftKey: true }, 'speed.slower'],
    ['>', { shiftKey: true }, 'speed.faster'],
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['r', {}, 'reset'],
    ['?', { shiftKey: true }, 'help'],
    ['Escape', {}, 'leave'],
  ])('%s with %o is %s', (key, modifiers, command) => {
    expect(commandOf(key, modifiers)).toBe(command);
  });

  it('lead to the step of their number', () => {
    expect(keyCommand(press('7'), 'page', true)).toEqual({ type: 'seek', cursor: 7 });
    expect(commandOf('0')).toBeNull();
  });

  it.each(['r', 'ArrowRight', 'k', '1', 'Home'])('leave %s to the browser with Ctrl, Alt or Meta', (key) => {
    expect(commandOf(key, { ctrlKey: true })).toBeNull();
    expect(commandOf(key, { altKey: true })).toBeNull();
    expect(commandOf(key, { metaKey: true })).toBeNull();
  });

  it.each(['a', 'Tab', 'Enter', 'ArrowUp', 'ArrowDown', 'toString', 'F5'])('mean nothing by %s', (key) => {
    expect(commandOf(key)).toBeNull();
  });

  it('are all left to a field that is typed into, and to an open dialog', () => {
    for (const focus of ['text', 'dialog'] as const) {
      for (const key of ['k', 'ArrowRight', ' ', '7', '?', 'Escape']) expect(commandOf(key, {}, focus)).toBeNull();
      expect(commandOf('z', { ctrlKey: true }, focus)).toBeNull();
    }
  });

  it('are left to the control that has the focus only where it answers them itself', () => {
    expect(['ArrowRight', 'Home', 'PageDown', ' '].map((key) => commandOf(key, {}, 'choice'))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(['k', '7'].map((key) => commandOf(key, {}, 'choice'))).toEqual(['toggle', 'seek']);
    expect(['ArrowRight', ' '].map((key) => commandOf(key, {}, 'radio'))).toEqual([null, null]);
    expect(['Home', 'PageDown'].map((key) => commandOf(key, {}, 'radio'))).toEqual(['first', 'step']);
    expect([' ', 'Enter'].map((key) => commandOf(key, {}, 'button'))).toEqual([null, null]);
    expect(['ArrowRight', 'Home'].map((key) => commandOf(key, {}, 'button'))).toEqual(['step', 'first']);
  });

  it('change the phase from the slider, and the speed from a list, which answers no such keys', () => {
    const shift = { shiftKey: true };
    expect(['ArrowRight', 'ArrowLeft', 'Home', ' '].map((key) => commandOf(key, shift, 'slider'))).toEqual([
      'phase.next',
      'phase.back',
      null,
      null,
    ]);
    expect(['ArrowRight', 'Home', ' ', '7', 'g'].map((key) => commandOf(key, {}, 'slider'))).toEqual([
      null,
      null,
      null,
      'seek',
      'goTo',
    ]);
    expect(['<', '>', 'k', 'ArrowRight', ' ', '7'].map((key) => commandOf(key, {}, 'list'))).toEqual([
      'speed.slower',
      'speed.faster',
      null,
      null,
      null,
      null,
    ]);
    expect(commandOf('<', {}, 'list', false)).toBeNull();
  });

  it('can be turned off, apart from undo and redo', () => {
    expect(['k', 'ArrowRight', '7', ' ', '?'].map((key) => commandOf(key, {}, 'page', false))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(commandOf('z', { ctrlKey: true }, 'page', false)).toBe('undo');
  });
});
