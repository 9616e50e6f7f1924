import { sameMoment } from '../../../trace/moments.ts';
import type { Reel } from '../../session/reel.ts';

/** A moment, and the runs in which it was chosen. */
export interface ChosenMoment {
  readonly reel: Reel;
  readonly cursor: number;
}

/** The same moment in other runs, or the nearest before it that they have. */
export const momentIn = (reel: Reel, chosen: ChosenMoment): ChosenMoment => ({
  reel,
  cursor: sameMoment(chosen.reel.moments, chosen.cursor, reel.moments),
});
