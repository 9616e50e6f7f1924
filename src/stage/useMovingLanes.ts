import { useLayoutEffect, useRef, useState } from 'react';
import { type Lanes, lanesBetween } from './geometry/lanes.ts';
import { useStill } from './MotionContext.ts';
import { easeOut, LANES_MOVE_MS } from './motion.ts';

const namesOf = ({ list }: Lanes) => list.map(({ party }) => party.id).join(' ');

/** The lanes as they stand now: when a party joins or leaves, the others make room in a short movement. */
export function useMovingLanes(target: Lanes): Lanes {
  const still = useStill();
  const [moving, setMoving] = useState<Lanes | null>(null);
  const shown = useRef(target);
  const names = namesOf(target);
  const arranged = useRef(names);

  useLayoutEffect(() => {
    const from = shown.current;
    const sameCast = arranged.current === names;
    arranged.current = names;
    shown.current = target;
    if (sameCast || still) {
      setMoving(null);
      return undefined;
    }
    const start = performance.now();
    let frame = 0;
    const move = (now: number) => {
      const progress = Math.min(1, Math.max(0, (now - start) / LANES_MOVE_MS));
      setMoving(progress < 1 ? lanesBetween(from, target, easeOut(progress)) : null);
      if (progress < 1) frame = requestAnimationFrame(move);
    };
    move(start);
    return () => cancelAnimationFrame(frame);
  }, [target, names, still]);

  return moving ?? target;
}
