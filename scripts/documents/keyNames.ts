import { press } from '../../src/app/keyboard/fixtures/press.ts';
import type { KeyPress } from '../../src/app/keyboard/keyCommand.ts';

/** Keys that are called by other names than those of the events that they make. */
const NAMED: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  PgDn: 'PageDown',
  PgUp: 'PageUp',
  Space: ' ',
  Esc: 'Escape',
};

const DIGITS = [...'123456789'];

/** The names of keys in a cell, each without spaces; `1 … 9` stands for all of them. */
export const keyNamesIn = (cell: string): readonly string[] =>
  cell.replaceAll(' + ', '+').replace('1 … 9', DIGITS.join(' ')).split(' ');

/** What is pressed by a name such as `Ctrl+Shift+Z`. */
export function pressNamed(name: string): KeyPress {
  const parts = name.split('+');
  const key = parts.at(-1) ?? '';
  return press(NAMED[key] ?? key, {
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('⌘'),
  });
}

/** Every key that there is a name for and every sign of a keyboard, alone and with Shift, Ctrl or both. */
export function everyPress(): readonly KeyPress[] {
  const signs = Array.from({ length: 95 }, (_, offset) => String.fromCharCode(32 + offset));
  const keys = [...signs, ...Object.values(NAMED), 'Home', 'End', 'Enter', 'Tab', 'Backspace', 'ArrowUp', 'ArrowDown'];
  const held = [{}, { shiftKey: true }, { ctrlKey: true }, { shiftKey: true, ctrlKey: true }];
  return keys.flatMap((key) => held.map((modifiers) => press(key, modifiers)));
}
