import { type FocusEvent, type PointerEvent, type RefObject, useState } from 'react';
import { cursorAtPlace } from './cursorAtPlace.ts';

/** The thumb is 1.25rem wide, the slider 2.25rem high. */
const THUMB_OF_HEIGHT = 1.25 / 2.25;

/**
 * The cursor on a slider that is pointed at, or that the keys of the slider have led to; null where nobody looks at it.
 * Spread the listeners on what surrounds the slider.
 */
export function usePointedCursor(slider: RefObject<HTMLInputElement | null>, cursor: number, length: number) {
  const [hovered, setHovered] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  return {
    pointed: hovered ?? (focused ? Math.min(cursor, length) : null),
    onPointerMove({ clientX }: PointerEvent) {
      if (!slider.current) return;
      const { left, width } = slider.current.getBoundingClientRect();
      const thumb = slider.current.clientHeight * THUMB_OF_HEIGHT;
      setHovered(cursorAtPlace(clientX - left, width, thumb, length));
    },
    onPointerLeave: () => setHovered(null),
    onPointerCancel: () => setHovered(null),
    onFocus: ({ target }: FocusEvent) => setFocused(target.matches(':focus-visible')),
    onKeyDown: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}
