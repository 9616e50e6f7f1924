/**
 * The nearest cursor at a place on a slider. `place` counts from its start and `thumb` is the width of what is dragged,
 * whose middle stands half of that from either end; all three in the same unit.
 */
export function cursorAtPlace(place: number, width: number, thumb: number, length: number): number {
  const share = (place - thumb / 2) / Math.max(1, width - thumb);
  return Math.round(Math.min(1, Math.max(0, share)) * length);
}
