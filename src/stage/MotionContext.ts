import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

/** How long a movement takes and how it slows down; in seconds. */
export interface Transition {
  readonly duration: number;
  readonly delay?: number;
  readonly ease: 'easeOut' | readonly [number, number, number, number];
}

/** A part that comes from `initial` and ends at `animate`. */
interface Moving<Values> {
  readonly initial: Values;
  readonly animate: Values;
  readonly transition: Transition;
}

export interface MovingGroupProps extends Moving<{ readonly x: number }> {
  readonly children: ReactNode;
}

export interface MovingItemProps extends Moving<{ readonly opacity: number }> {
  readonly children: ReactNode;
}

/** A level line, which grows to its end. */
export interface MovingLineProps extends Moving<{ readonly x2: number }> {
  readonly className: string | undefined;
  readonly x1: number;
  readonly y1: number;
  readonly y2: number;
}

/** The elements that move. Their code is large and the first frame stands still, so whoever shows a stage fetches it. */
export interface MovingParts {
  readonly g: ComponentType<MovingGroupProps>;
  readonly li: ComponentType<MovingItemProps>;
  readonly line: ComponentType<MovingLineProps>;
}

/** Null until the code for motion is there: then everything stands at its end at once. */
export const MotionContext = createContext<MovingParts | null>(null);

/** Whether the learner wants nothing to move. */
export const StillContext = createContext(false);

export const useMovingParts = (): MovingParts | null => useContext(MotionContext);

export const useStill = (): boolean => useContext(StillContext);
