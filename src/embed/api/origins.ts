import type { LabState } from '../../app/session/labState.ts';
import type { FlowOrigin } from '../contract/flowEvents.ts';

/** Tells what follows from the embedding page from what the reader does. */
export interface Origins {
  /** Does something for the embedding page. */
  readonly asHost: <Result>(act: () => Result) => Result;
  /** Who is behind what led from one state to the next. Asked once for each of them, in order. */
  readonly between: (before: LabState, after: LabState) => FlowOrigin;
}

/** What was awaited is shown now, or it is known that it cannot be had. */
function hasBeenAnswered({ awaited }: LabState, after: LabState): boolean {
  if (awaited === null) return false;
  if (after.awaited === null) return after.session === awaited.session;
  return after.awaited.session === awaited.session && after.awaited.simulation !== awaited.simulation;
}

/** The player went on, or stopped where it does so by itself: also to ask. */
function playedOn(before: LabState, after: LabState): boolean {
  if (before.playing && after.asking && after.reel === before.reel && after.cursor === before.cursor) return true;
  const wentOn = before.playing && after.reel === before.reel && after.cursor === before.cursor + 1;
  return wentOn && (after.playing || after.cursor === after.decisive || after.cursor === after.reel.moments.length);
}

/** What is awaited when this begins was asked for by the link, and a link is the embedding page's. */
export function trackOrigins(): Origins {
  let acting: FlowOrigin = 'user';
  let awaitedBy: FlowOrigin = 'api';
  let playedBy: FlowOrigin = 'user';
  let waitsFor: FlowOrigin = 'user';

  function originOf(before: LabState, after: LabState): FlowOrigin {
    if (acting === 'api') return 'api';
    if (hasBeenAnswered(before, after)) return awaitedBy;
    // What to ask was not known when somebody went on; now it is.
    if (before.finding && !after.finding) return waitsFor;
    return playedOn(before, after) ? playedBy : 'user';
  }

  return {
    asHost(act) {
      const outer = acting;
      acting = 'api';
      try {
        return act();
      } finally {
        acting = outer;
      }
    },
    between(before, after) {
      const origin = originOf(before, after);
      if (after.awaited !== null && after.awaited.session !== before.awaited?.session) awaitedBy = origin;
      if (after.playing && !before.playing) playedBy = origin;
      if (after.finding && !before.finding) waitsFor = origin;
      return origin;
    },
  };
}
