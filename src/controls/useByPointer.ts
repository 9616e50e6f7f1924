import { type FocusEvent, type MouseEvent, useState } from 'react';
import { treeOf } from './treeOf.ts';

/**
 * Whether the focus stands in a group because something in it was pressed with a pointer. Spread the listeners on the
 * group. Keys that choose, and whatever takes the focus elsewhere, end it; the window's own loss of focus does not.
 */
export function useByPointer() {
  const [byPointer, setByPointer] = useState(false);
  return {
    byPointer,
    // A key that chooses is told as a click without a count. Where pressing gives no focus, the keys are free anyway.
    onClick({ detail, target }: MouseEvent) {
      if (target instanceof HTMLInputElement) setByPointer(detail > 0 && treeOf(target).activeElement === target);
    },
    onBlur({ currentTarget, target, relatedTarget }: FocusEvent) {
      const stays = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!stays && treeOf(currentTarget).activeElement !== target) setByPointer(false);
    },
  };
}
