import { type FocusKind, isForPage, type KeyPress } from '../keyboard/keyCommand.ts';

export type QuestionCommand = { readonly type: 'answer'; readonly index: number } | { readonly type: 'leave' };

/** While something is asked digits are its answers, and Escape leaves it. */
export function questionKey(press: KeyPress, focus: FocusKind, singleKeys: boolean): QuestionCommand | null {
  if (!isForPage(press, focus, singleKeys)) return null;
  if (press.key === 'Escape') return { type: 'leave' };
  return /^[1-9]$/.test(press.key) ? { type: 'answer', index: Number(press.key) - 1 } : null;
}
