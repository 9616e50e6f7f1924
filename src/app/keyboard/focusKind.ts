import type { FocusKind } from './keyCommand.ts';

const BUTTON_INPUTS = ['checkbox', 'button', 'submit', 'reset'];

function kindOfInput(input: HTMLInputElement): FocusKind {
  const { type } = input;
  // Whoever chose with a pointer is not moving through the choices, and means the player.
  if (type === 'radio') return input.closest('[data-by-pointer]') ? 'page' : 'radio';
  if (type === 'range') return 'slider';
  return BUTTON_INPUTS.includes(type) ? 'button' : 'text';
}

/** By which keys a press on this element may be meant for the element itself. */
export function focusKind(target: EventTarget | null): FocusKind {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('dialog[open], [role="dialog"]')) return 'dialog';
  if (target instanceof HTMLInputElement) return kindOfInput(target);
  if (target instanceof HTMLSelectElement) return 'list';
  if (target.closest('textarea, [contenteditable]:not([contenteditable="false"])')) return 'text';
  if (target.closest('[role="tab"], [role^="menuitem"], [role="option"]')) return 'choice';
  return target.closest('button, a[href], summary, [role="button"]') ? 'button' : 'page';
}
