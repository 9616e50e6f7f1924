import { type FocusKind, isForPage, type KeyCommand, type KeyPress, keyCommand } from '../keyboard/keyCommand.ts';

/** What a key asks for in presenter mode. */
export type PresenterCommand = KeyCommand | { readonly type: 'blackout' | 'light' | 'switches' | 'verdict' };

const OWN: Readonly<Record<string, PresenterCommand>> = {
  b: { type: 'blackout' },
  '.': { type: 'blackout' },
  v: { type: 'verdict' },
  w: { type: 'switches' },
};

/** Keys that say nothing by themselves, and those of the browser. */
const NO_KEY = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|Fn.*|F\d+|Audio.*|Unidentified|Dead)$/;

/** The keys of the page, and those that there are in presenter mode only. The space bar steps, as with slides. */
export function presenterCommand(press: KeyPress, focus: FocusKind, singleKeys: boolean): PresenterCommand | null {
  if (isForPage(press, focus, singleKeys)) {
    if (press.key === ' ') return { type: press.shiftKey ? 'back' : 'step' };
    const key = press.key.toLowerCase();
    const own = Object.hasOwn(OWN, key) ? OWN[key] : undefined;
    if (own) return own;
  }
  return keyCommand(press, focus, singleKeys);
}

/** Any key brings the picture back. Whatever has the focus lies in the dark and answers none. */
export function keyInTheDark(press: KeyPress, _focus: FocusKind, singleKeys: boolean): PresenterCommand | null {
  return isForPage(press, 'page', singleKeys) && !NO_KEY.test(press.key) ? { type: 'light' } : null;
}
