import type { Party } from '../../trace/trace.ts';

/** A party's lifeline. */
export interface Lane {
  readonly party: Party;
  readonly x: number;
}

/** Where the parties of a run stand, in CSS pixels. */
export interface Lanes {
  readonly width: number;
  readonly laneWidth: number;
  readonly list: readonly Lane[];
  /** The parties without a lifeline: messages pass them at a waypoint between two lifelines. */
  readonly waypoints: readonly Lane[];
  readonly x: ReadonlyMap<string, number>;
}

/** The operating system has no lifeline of its own. */
export const hasLane = (party: Party): boolean => party.kind !== 'os';

/** A lifeline needs this many rem, or its head has no room for its name. */
export const LEAST_LANE_REM = 7.5;

/** Between the lifelines that stand before and after the party in the cast. */
function waypointX(cast: readonly Party[], index: number, x: ReadonlyMap<string, number>, width: number): number {
  const before = cast.slice(0, index).findLast(hasLane);
  const after = cast.slice(index + 1).find(hasLane);
  const left = before === undefined ? 0 : (x.get(before.id) ?? 0);
  const right = after === undefined ? width : (x.get(after.id) ?? width);
  return (left + right) / 2;
}

/** Spreads the lifelines evenly over the width, in the order of the cast. */
export function lanesOf(cast: readonly Party[], width: number): Lanes {
  const laned = cast.filter(hasLane);
  const laneWidth = width / Math.max(1, laned.length);
  const x = new Map(laned.map(({ id }, index) => [id, (index + 0.5) * laneWidth]));
  const waypoints = cast.flatMap((party, index) =>
    hasLane(party) ? [] : [{ party, x: waypointX(cast, index, x, width) }],
  );
  for (const waypoint of waypoints) x.set(waypoint.party.id, waypoint.x);
  return { width, laneWidth, list: laned.map((party) => ({ party, x: x.get(party.id) ?? 0 })), waypoints, x };
}

/** The lanes on their way from one arrangement to another, `progress` from 0 to 1; who is new stands at once. */
export function lanesBetween(from: Lanes, to: Lanes, progress: number): Lanes {
  const move = (party: string, x: number) => {
    const start = from.x.get(party);
    return start === undefined ? x : start + (x - start) * progress;
  };
  const moved = (lane: Lane) => ({ ...lane, x: move(lane.party.id, lane.x) });
  return {
    ...to,
    list: to.list.map(moved),
    waypoints: to.waypoints.map(moved),
    x: new Map([...to.x].map(([party, x]) => [party, move(party, x)])),
  };
}
