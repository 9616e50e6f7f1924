import { type RefObject, useEffect, useRef } from 'react';

const ANSWERED = '[data-answered]';

/** Brings the answer into view once it is shown: that of the note in which it was asked for, else the first of a place. */
export function useAnswerInView(revealed: boolean): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!revealed) return;
    const asked = document.activeElement?.closest('section')?.querySelector(ANSWERED);
    (asked ?? place.current?.querySelector(ANSWERED))?.scrollIntoView({ block: 'nearest' });
  }, [revealed]);
  return place;
}
