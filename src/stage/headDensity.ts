/** How a head is set, from the most room to the least: names are set smaller, and then stand below their icon. */
const DENSITIES = ['full', 'narrow', 'tight'] as const;

export type HeadDensity = (typeof DENSITIES)[number];

/** Below these widths of a lane, in rem. */
const NARROW = 9.5;
const TIGHT = 7.9;

/** How a head is set in a lane of so many rem; `full` as long as that is not known. */
export function headDensity(laneWidth: number | null): HeadDensity {
  if (laneWidth === null || laneWidth >= NARROW) return 'full';
  return laneWidth < TIGHT ? 'tight' : 'narrow';
}

/**
 * The first density from the usual one on in which no more names are cut off than in any. A name that is cut off in all
 * of them, as a very long one, takes nothing from the others.
 */
export function densityOfNames(usual: HeadDensity, cutNames: (density: HeadDensity) => number): HeadDensity {
  const possible = DENSITIES.slice(DENSITIES.indexOf(usual)).map((density) => ({ density, cut: cutNames(density) }));
  const fewest = Math.min(...possible.map(({ cut }) => cut));
  return possible.find(({ cut }) => cut === fewest)?.density ?? usual;
}
