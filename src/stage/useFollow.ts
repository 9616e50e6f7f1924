import { type RefObject, useLayoutEffect, useRef } from 'react';
import { afterPaint } from './afterPaint.ts';
import type { Frame } from './geometry/frame.ts';
import { scrollFor } from './geometry/scroll.ts';
import { useStill } from './MotionContext.ts';
import type { Size } from './useSize.ts';

/** Rows; a longer way is jumped. */
const SMOOTH_WITHIN = 30;

/**
 * Keeps the current row in view by scrolling the stage itself, never the page. In a stage of another size than before it
 * stands as if it had been so at every step: what was scrolled away for want of room comes back.
 */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  frame: Frame | null,
  size: Size | null,
  row: number,
  rows: number,
): void {
  const still = useStill();
  const followed = useRef<{ readonly row: number; readonly size: Size | null } | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || frame === null) return undefined;
    const before = followed.current;
    const isNear = before !== null && Math.abs(row - before.row) < SMOOTH_WITHIN;
    const isResized = before?.size !== size;
    followed.current = { row, size };
    const follow = (mayMove: boolean) => {
      const top = scrollFor(frame, row, rows, isResized ? 0 : element.scrollTop);
      const way = Math.abs(top - element.scrollTop);
      const smooth = mayMove && way < SMOOTH_WITHIN * frame.pitch;
      if (way >= 1) element.scrollTo({ top, behavior: smooth ? 'smooth' : 'instant' });
    };
    // To ask for the place before the step is painted would have it laid out twice, and what moves has time.
    if (isNear && !still) return afterPaint(() => follow(true));
    follow(false);
    return undefined;
  }, [scroller, frame, size, row, rows, still]);
}
