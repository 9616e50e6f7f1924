import type { StoryText } from '../../i18n/text/story.ts';
import { cursorsAt, type Reel } from '../session/reel.ts';

/** What a moment is called in a run that has it; null before the first. */
export function momentTitle(reel: Reel, cursor: number, story: StoryText): string | null {
  const moment = reel.moments[cursor - 1];
  if (moment === undefined) return null;
  const run = moment.present.indexOf(true);
  const trace = reel.traces[run];
  const step = trace?.steps[(cursorsAt(reel, cursor)[run] ?? 0) - 1];
  return trace && step ? story.stepTitle(step, trace) : null;
}
