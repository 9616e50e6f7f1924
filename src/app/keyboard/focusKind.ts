import type { FocusKind } from './keyCommand.ts';

const BUTTON_INPUTS = ['checkbox', 'button', 'submit', 'reset'];

function kindOfInput(type: string): FocusKind {
  if (type === 'radio') return 'radio';
  if (type === 'range') return 'choice';
  return BUTTON_INPUTS.includes(type) ? 'button' : 'text';
}

/** By which keys a press on this element may be meant for the element itself. */
export function focusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('dialog[open], [role="dialog"]')) return 'dialog';
  if (target instanceof HTMLInputElement) return kindOfInput(target.type);
  if (target.closest('textarea, select, [contenteditable]:not([contenteditable="false"])')) return 'text';
  if (target.closest('[role="tab"], [role="slider"], [role^="menuitem"], [role="option"]')) return 'choice';
  return target.closest('button, a[href], summary, [role="button"]') ? 'button' : 'page';
}
