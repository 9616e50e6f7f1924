import { type RefObject, useEffect } from 'react';

/**
 * Gives an element the focus when it is there, and again after every button that was pressed with a pointer in a part
 * with `data-focus="stage"`: the space bar is then the next step, not that button once more.
 */
export function useFocusOnStage(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stage = element.current;
    if (stage === null) return;
    const focus = () => stage.focus({ preventScroll: true });
    const onClick = ({ detail, target }: MouseEvent) => {
      const byPointer = detail > 0 && target instanceof Element;
      if (byPointer && target.closest('[data-focus="stage"] button') !== null) focus();
    };
    focus();
    stage.addEventListener('click', onClick);
    return () => stage.removeEventListener('click', onClick);
  }, [element]);
}
