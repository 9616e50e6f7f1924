import { useState } from 'react';
import type { Trace } from '../trace/trace.ts';
import { useMovingParts, useStill } from './MotionContext.ts';

interface Shown {
  readonly trace: Trace;
  readonly cursor: number;
  readonly forward: boolean;
}

/** Whether the last change was one step forward in the same run: only then does a message travel, where it may. */
export function useTravel(trace: Trace, cursor: number): boolean {
  const mayMove = useMovingParts() !== null;
  const still = useStill();
  const [shown, setShown] = useState<Shown>({ trace, cursor, forward: false });
  if (shown.trace === trace && shown.cursor === cursor) return shown.forward;
  const forward = mayMove && !still && shown.trace === trace && cursor === shown.cursor + 1;
  setShown({ trace, cursor, forward });
  return forward;
}
