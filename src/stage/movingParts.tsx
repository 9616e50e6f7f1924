import { domAnimation, LazyMotion } from 'framer-motion';
import * as m from 'framer-motion/m';
import type { ComponentProps } from 'react';
import type { MovingParts } from './MotionContext.ts';

function Group(props: ComponentProps<typeof m.g>) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.g {...props} />
    </LazyMotion>
  );
}

function Line(props: ComponentProps<typeof m.line>) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.line {...props} />
    </LazyMotion>
  );
}

function Item(props: ComponentProps<typeof m.li>) {
  return (
    <LazyMotion strict={true} features={domAnimation}>
      <m.li {...props} />
    </LazyMotion>
  );
}

/** What a stage moves with. */
export const movingParts: MovingParts = { g: Group, line: Line, li: Item };
