import type { FocusEvent, MouseEvent } from 'react';
import { treeOf } from './treeOf.ts';

const MARK = 'data-by-pointer';

/** Whether the focus stands in a group because something in it was pressed with a pointer. */
export const isByPointer = (group: Element): boolean => group.hasAttribute(MARK);

/**
 * Listeners that mark a group as long as the focus stands in it because of a pointer. Keys that choose, and whatever
 * takes the focus elsewhere, end it; the window's own loss of focus does not. The mark is no state: to draw the group
 * anew between a click and the change that follows it would undo the choice.
 */
export const marksByPointer = {
  // A key that chooses is told as a click without a count. Where pressing gives no focus, the keys are free anyway.
  onClick({ detail, target, currentTarget }: MouseEvent<HTMLElement>) {
    if (!(target instanceof HTMLInputElement)) return;
    currentTarget.toggleAttribute(MARK, detail > 0 && treeOf(target).activeElement === target);
  },
  onBlur({ currentTarget, target, relatedTarget }: FocusEvent<HTMLElement>) {
    const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!stays && treeOf(currentTarget).activeElement !== target) currentTarget.removeAttribute(MARK);
  },
};
