import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Frame } from './geometry/frame.ts';
import { scrollFor } from './geometry/scroll.ts';
import { useStill } from './MotionContext.ts';

/** Rows; a longer way is jumped. */
const SMOOTH_WITHIN = 30;

/** Keeps the current row in view by scrolling the stage itself, never the page. */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  frame: Frame | null,
  row: number,
  rows: number,
): void {
  const still = useStill();
  const first = useRef(true);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || frame === null) return;
    const top = scrollFor(frame, row, rows, element.scrollTop);
    const way = Math.abs(top - element.scrollTop);
    const smooth = !still && !first.current && way < SMOOTH_WITHIN * frame.pitch;
    first.current = false;
    if (way >= 1) element.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
  }, [scroller, frame, row, rows, still]);
}
