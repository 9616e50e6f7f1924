import { type RefObject, useEffect } from 'react';
import { treeOf } from './treeOf.ts';

/** Where a radio button of a group has the focus and another one was chosen from outside, the focus goes there. */
export function useFocusOnChosen(group: RefObject<HTMLElement | null>, value: string): void {
  useEffect(() => {
    if (group.current === null) return;
    const { activeElement } = treeOf(group.current);
    if (!(activeElement instanceof HTMLInputElement) || !group.current.contains(activeElement)) return;
    if (activeElement.value === value) return;
    group.current.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
  }, [group, value]);
}
