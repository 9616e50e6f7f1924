import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls a part back to its top when it shows another place in the story, and at nothing else. */
export function useTopAt(place: string, part: RefObject<HTMLElement | null>): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    part.current?.scrollTo({ top: 0 });
  }, [place, part]);
}
