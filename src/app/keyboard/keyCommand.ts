/** A key press, as a keyboard event tells it. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * What has the focus, by the keys that it answers itself. `text` takes every key, `list` all that could begin a word of it,
 * `radio` the arrows and the space bar, `choice` (tabs, menus) those that move in it, `slider` too, but not with Shift,
 * `button` those that press it.
 */
export type FocusKind = 'page' | 'button' | 'radio' | 'choice' | 'slider' | 'list' | 'text' | 'dialog';

export type KeyCommand =
  | { readonly type: 'step' | 'back' | 'first' | 'last' | 'phase.next' | 'phase.back' | 'toggle' }
  | { readonly type: 'speed.faster' | 'speed.slower' }
  | { readonly type: 'seek'; readonly cursor: number }
  | { readonly type: 'undo' | 'redo' | 'reset' | 'goTo' | 'overview' | 'present' | 'speaker' | 'help' | 'leave' };

const PRESSING = ['Enter', ' '];
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const MOVING = [...ARROWS, 'Home', 'End', 'PageUp', 'PageDown'];

const KEYS_OF: Readonly<Record<'page' | 'button' | 'radio' | 'choice' | 'slider', readonly string[]>> = {
  page: [],
  button: PRESSING,
  radio: [...PRESSING, ...ARROWS],
  choice: [...PRESSING, ...MOVING],
  slider: [...PRESSING, ...MOVING],
};

function undoOrRedo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): KeyCommand | null {
  if (ctrlKey === metaKey || altKey || key.toLowerCase() !== 'z') return null;
  return { type: shiftKey ? 'redo' : 'undo' };
}

const SHIFTED: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: { type: 'phase.next' },
  ArrowLeft: { type: 'phase.back' },
};

const PLAIN: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: { type: 'step' },
  PageDown: { type: 'step' },
  ArrowLeft: { type: 'back' },
  PageUp: { type: 'back' },
  Home: { type: 'first' },
  End: { type: 'last' },
  ' ': { type: 'toggle' },
  Escape: { type: 'leave' },
};

/** Signs and letters, whatever modifiers a keyboard layout needs to make them. */
const SIGNS: Readonly<Record<string, KeyCommand>> = {
  k: { type: 'toggle' },
  g: { type: 'goTo' },
  o: { type: 'overview' },
  f: { type: 'present' },
  s: { type: 'speaker' },
  r: { type: 'reset' },
  '<': { type: 'speed.slower' },
  '>': { type: 'speed.faster' },
  '?': { type: 'help' },
};

function single(key: string): KeyCommand | null {
  if (/^[1-9]$/.test(key)) return { type: 'seek', cursor: Number(key) };
  return (Object.hasOwn(SIGNS, key.toLowerCase()) ? SIGNS[key.toLowerCase()] : undefined) ?? null;
}

const lookUp = (table: Readonly<Record<string, KeyCommand>>, key: string) =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/**
 * Whether a key press without Ctrl, Alt or Meta is the page's business. `singleKeys` is the learner's leave to use such
 * keys.
 * @see WCAG 2.2 §2.1.4
 */
export function isForPage(press: KeyPress, focus: FocusKind, singleKeys: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  if (focus === 'text' || focus === 'dialog' || ctrlKey || metaKey || altKey || !singleKeys) return false;
  if (focus === 'list') return key === '<' || key === '>';
  return !KEYS_OF[focus].includes(key) || (focus === 'slider' && shiftKey && Object.hasOwn(SHIFTED, key));
}

/**
 * What a key press asks of the page, or null where it is none of the page's business: typed into a field, answered by
 * the control that has the focus, or part of a chord of the browser.
 */
export function keyCommand(press: KeyPress, focus: FocusKind, singleKeys: boolean): KeyCommand | null {
  const { key, shiftKey } = press;
  if (!isForPage(press, focus, singleKeys)) return focus === 'text' || focus === 'dialog' ? null : undoOrRedo(press);
  return lookUp(shiftKey ? SHIFTED : PLAIN, key) ?? single(key);
}
