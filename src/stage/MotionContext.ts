import type * as m from 'framer-motion/m';
import { type ComponentProps, type ComponentType, createContext, useContext } from 'react';

/** The elements that move. Their code is large and the first frame stands still, so whoever shows a stage fetches it. */
export interface MovingParts {
  readonly g: ComponentType<ComponentProps<typeof m.g>>;
  readonly li: ComponentType<ComponentProps<typeof m.li>>;
  readonly line: ComponentType<ComponentProps<typeof m.line>>;
}

/** Null until the code for motion is there: then everything stands at its end at once. */
export const MotionContext = createContext<MovingParts | null>(null);

/** Whether the learner wants nothing to move. */
export const StillContext = createContext(false);

export const useMovingParts = (): MovingParts | null => useContext(MotionContext);

export const useStill = (): boolean => useContext(StillContext);
