import { type RefObject, useLayoutEffect } from 'react';
import type { Size } from './useSize.ts';

/** What stays free around the current step, in CSS pixels. */
const FREE = 12;

/**
 * Scrolls the list itself, never the page, so that its current step and what follows from it are in view, also after the
 * stage has changed its size.
 */
export function useRevealed(
  scroller: RefObject<HTMLElement | null>,
  size: Size | null,
  row: number,
  cursor: number,
): void {
  // The step inside a folded phase changes the height of its row: the cursor counts as well.
  useLayoutEffect(() => {
    const list = scroller.current;
    const item = list?.querySelector<HTMLElement>('[data-current]');
    if (!list || size === null || row < 0 || cursor <= 0) {
      list?.scrollTo({ top: 0 });
      return;
    }
    if (!item) return;
    const view = list.getBoundingClientRect();
    const box = item.getBoundingClientRect();
    const above = box.top - view.top - FREE;
    const below = box.bottom + FREE - view.bottom;
    if (above < 0) list.scrollTop += above;
    else if (below > 0) list.scrollTop += Math.min(below, above);
  }, [scroller, size, row, cursor]);
}
