type Press = Pick<MouseEvent, 'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target' | 'defaultPrevented'>;

/** The address of the link that was pressed and would open a new tab; null where the browser knows better what is meant. */
export function linkPressed(press: Press): string | null {
  const { button, ctrlKey, metaKey, shiftKey, altKey, target, defaultPrevented } = press;
  if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented) return null;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
  return link?.href ?? null;
}
