import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterPaint } from './afterPaint.ts';
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
  const followed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || frame === null) return undefined;
    const isNear = followed.current !== null && Math.abs(row - followed.current) < SMOOTH_WITHIN;
    followed.current = row;
    const follow = (mayMove: boolean) => {
      const top = scrollFor(frame, row, rows, element.scrollTop);
      const way = Math.abs(top - element.scrollTop);
      const smooth = mayMove && way < SMOOTH_WITHIN * frame.pitch;
      if (way >= 1) element.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
    };
    // To ask for the place before the step is painted would have it laid out twice, and what moves has time.
    if (isNear && !still) return afterPaint(() => follow(true));
    follow(false);
    return undefined;
  }, [scroller, frame, row, rows, still]);
}
