import { domAnimation, LazyMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { MovingGroupProps, MovingItemProps, MovingLineProps, MovingParts } from './MotionContext.ts';

function Group(props: MovingGroupProps) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.g {...props} />
    </LazyMotion>
  );
}

function Line(props: MovingLineProps) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.line {...props} />
    </LazyMotion>
  );
}

function Item(props: MovingItemProps) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.li {...props} />
    </LazyMotion>
  );
}

/** What a stage moves with. */
export const movingParts: MovingParts = { g: Group, line: Line, li: Item };
