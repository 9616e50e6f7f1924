import { type Display, LONGEST_ORIGIN, NO_ORIGIN, UI_CHOICES, usualDisplay } from './display.ts';
import type { Reader } from './reader.ts';

function aFlag(text: string): boolean | null {
  if (text === '1') return true;
  return text === '0' ? false : null;
}

function anOrigin(text: string): string | null {
  if (text.length > LONGEST_ORIGIN) return null;
  try {
    const { origin, protocol } = new URL(text);
    return origin === text && (protocol === 'https:' || protocol === 'http:') ? text : null;
  } catch {
    return null;
  }
}

function someOf(names: readonly string[]): (text: string) => readonly string[] | null {
  return (text) => {
    const wanted = text.split(',');
    return wanted.every((name) => names.includes(name)) ? names.filter((name) => wanted.includes(name)) : null;
  };
}

/** Reads how a link wants the lab to stand in its surroundings; `names` are those of the switches that can be locked. */
export function readDisplay(reader: Reader, names: readonly string[]): Display {
  const flag = (name: 'controls' | 'keyboard' | 'links' | 'autoplay' | 'present' | 'predict') =>
    reader.take(name, aFlag, usualDisplay[name], usualDisplay[name] ? '1' : '0');
  // Whoever wants an embed is led to its page before anything reads this: see public/theme.js.
  reader.take('embed', aFlag, false, '0');
  const aUi = (text: string) => UI_CHOICES.find((choice) => choice === text) ?? null;
  const withoutOrigin = reader.has('parentOrigin') ? NO_ORIGIN : null;
  return {
    ui: reader.take('ui', aUi, usualDisplay.ui, usualDisplay.ui),
    controls: flag('controls'),
    keyboard: flag('keyboard'),
    links: flag('links'),
    lock: reader.take('lock', someOf(names), usualDisplay.lock, null),
    autoplay: flag('autoplay'),
    present: flag('present'),
    predict: flag('predict'),
    parentOrigin: reader.take('parentOrigin', anOrigin, withoutOrigin, 'none'),
  };
}
