import { type RefObject, useLayoutEffect, useRef } from 'react';
import type {
  MovingGroupProps,
  MovingItemProps,
  MovingLineProps,
  MovingParts,
  Transition,
} from '../../stage/MotionContext.ts';

const easing = (ease: Transition['ease']) => (ease === 'easeOut' ? 'ease-out' : `cubic-bezier(${ease.join(', ')})`);

/** Plays the way to the place where an element stands, once, when it appears. */
function useArrival(element: RefObject<Element | null>, from: Keyframe, transition: Transition): void {
  const first = useRef({ from, transition });
  useLayoutEffect(() => {
    const { from: start, transition: times } = first.current;
    const arrival = element.current?.animate([start, {}], {
      duration: times.duration * 1000,
      delay: (times.delay ?? 0) * 1000,
      easing: easing(times.ease),
      fill: 'backwards',
    });
    return () => arrival?.cancel();
  }, [element]);
}

function Group({ initial, animate, transition, children }: MovingGroupProps) {
  const group = useRef<SVGGElement>(null);
  useArrival(group, { transform: `translateX(${initial.x - animate.x}px)` }, transition);
  return <g ref={group}>{children}</g>;
}

function Line({ initial, animate, transition, className, x1, y1, y2 }: MovingLineProps) {
  const line = useRef<SVGLineElement>(null);
  const share = animate.x2 === x1 ? 1 : (initial.x2 - x1) / (animate.x2 - x1);
  useArrival(line, { transform: `scaleX(${share})` }, transition);
  const origin = { transformOrigin: `${x1}px ${y1}px` };
  return <line ref={line} className={className} style={origin} x1={x1} y1={y1} x2={animate.x2} y2={y2} />;
}

function Item({ initial, transition, children }: MovingItemProps) {
  const item = useRef<HTMLLIElement>(null);
  useArrival(item, { opacity: initial.opacity }, transition);
  return <li ref={item}>{children}</li>;
}

/** What a stage moves with where every kilobyte counts: the browser's own animations. */
export const webMovingParts: MovingParts = { g: Group, li: Item, line: Line };
