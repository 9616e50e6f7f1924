import type { FrameCost } from './frameCost.ts';

/** The marks of the frames that count. */
export const DRAW_MARK = 'measured draw';
export const STEP_MARK = 'measured step';

/** What the measured page can be asked to do. */
export interface StageBench {
  /** Draws a run of so many messages at its middle, each time anew. */
  firstDraws(messages: number, times: number): Promise<readonly FrameCost[]>;
  /** Goes forward so many times by one step. */
  steps(messages: number, times: number): Promise<readonly FrameCost[]>;
}

declare global {
  interface Window {
    readonly stageBench: StageBench;
  }
}
