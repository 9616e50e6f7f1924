import type { Step } from '../../trace/trace.ts';
import type { Frame } from './frame.ts';
import type { Lanes } from './lanes.ts';

/** The bar of a folded phase reaches so far beyond the outermost lifelines that take part. */
const BEYOND = 10;

/** A narrower bar would have no room for its words; in lanes. */
const NARROWEST_IN_LANES = 3;

/** From the first to the last lifeline that takes part in the steps, in CSS pixels, on the stage. */
export function spanOf(
  steps: readonly Pick<Step, 'from' | 'to'>[],
  lanes: Lanes,
  frame: Frame,
): { readonly left: number; readonly width: number } {
  const ends = steps.flatMap(({ from, to }) => [lanes.x.get(from) ?? 0, lanes.x.get(to) ?? 0]);
  const middle = (Math.min(...ends) + Math.max(...ends)) / 2;
  const most = frame.width - frame.gutter - frame.margin;
  const wanted = Math.max(...ends) - Math.min(...ends) + 2 * BEYOND;
  const width = Math.min(most, Math.max(wanted, NARROWEST_IN_LANES * lanes.laneWidth));
  const left = Math.max(frame.gutter, Math.min(frame.width - frame.margin - width, middle - width / 2));
  return { left, width };
}
