/** Below these widths of a lane, in rem, names are set smaller, and stand below their icon. */
const NARROW = 9.5;
const TIGHT = 7.9;

/** How a head is set in a lane of so many rem; `full` as long as that is not known. */
export function headDensity(laneWidth: number | null): 'full' | 'narrow' | 'tight' {
  if (laneWidth === null || laneWidth >= NARROW) return 'full';
  return laneWidth < TIGHT ? 'tight' : 'narrow';
}
