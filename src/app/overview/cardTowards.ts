/** Where a card stands: its middle, in any unit. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Cards whose middles are no further apart than this stand in one row, in CSS pixels. */
const SAME_ROW = 8;

function nearest(places: readonly Place[], indices: readonly number[], x: number): number | null {
  const away = (index: number) => Math.abs((places[index]?.x ?? 0) - x);
  return indices.reduce<number | null>(
    (best, index) => (best === null || away(index) < away(best) ? index : best),
    null,
  );
}

function inRowBeyond(places: readonly Place[], from: Place, direction: 1 | -1): number | null {
  const beyond = places.flatMap((place, index) =>
    direction * (place.y - from.y) > SAME_ROW ? [{ index, y: place.y }] : [],
  );
  const distance = Math.min(...beyond.map(({ y }) => Math.abs(y - from.y)));
  const row = beyond.filter(({ y }) => Math.abs(y - from.y) <= distance + SAME_ROW).map(({ index }) => index);
  return nearest(places, row, from.x);
}

/** The index of the card to which a key leads from another; null where it leads nowhere or is no such key. */
export function cardTowards(key: string, places: readonly Place[], from: number): number | null {
  const start = places[from];
  if (start === undefined) return null;
  const last = places.length - 1;
  switch (key) {
    case 'ArrowRight':
      return from < last ? from + 1 : null;
    case 'ArrowLeft':
      return from > 0 ? from - 1 : null;
    case 'ArrowDown':
      return inRowBeyond(places, start, 1);
    case 'ArrowUp':
      return inRowBeyond(places, start, -1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
