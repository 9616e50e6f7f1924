import type { Lanes } from './geometry/lanes.ts';

/** How far each party stands from its place while the lanes move, in CSS pixels; empty while they stand still. */
export function laneShifts(arranged: Lanes, shown: Lanes): ReadonlyMap<string, number> {
  if (arranged === shown) return new Map();
  return new Map(shown.list.map(({ party, x }) => [party.id, x - (arranged.x.get(party.id) ?? x)]));
}
