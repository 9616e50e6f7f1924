import { cursorOfMoment, type Reel } from '../session/reel.ts';
import type { Stop } from './agenda.ts';

/** The cursors between which a stop lies in what it shows. A moment that did not happen leaves the way to the end open. */
export function boundsOf({ step, until }: Stop, reel: Reel): { readonly from: number; readonly to: number } {
  const from = (step === null ? 0 : cursorOfMoment(reel, step)) ?? 0;
  const to = until === undefined ? from : (cursorOfMoment(reel, until) ?? reel.moments.length);
  return { from, to: Math.max(from, to) };
}
