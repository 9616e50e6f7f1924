import { readingTime } from '../../player/pace.ts';
import { phaseStartsOf, type Track } from '../../player/track.ts';
import type { Trace } from '../../trace/trace.ts';
import { cursorsAt, decisiveOf, type Reel } from './reel.ts';

/** What is said at a moment of a run. */
export type CaptionOf = (trace: Trace, cursor: number) => string;

/** Runs that say the same are read once. */
function wordsAt(reel: Reel, cursor: number, captionOf: CaptionOf): string {
  const captions = reel.traces.map((trace, run) => captionOf(trace, cursorsAt(reel, cursor)[run] ?? 0));
  return [...new Set(captions)].join(' ');
}

/** What the player plays of a reel. */
export function trackOf(reel: Reel, captionOf: CaptionOf): Track {
  const phases = new Map(reel.traces.flatMap(({ steps }) => steps.map(({ id, phase }) => [id, phase] as const)));
  return {
    length: reel.moments.length,
    decisive: decisiveOf(reel),
    phaseStarts: phaseStartsOf(reel.moments, (id) => phases.get(id)),
    readingTime: (cursor) => readingTime(wordsAt(reel, cursor, captionOf)),
  };
}
