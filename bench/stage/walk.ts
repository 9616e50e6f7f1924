export interface Stride {
  readonly cursor: number;
  /** False for the way back to where the walk begins, and for the steps with which the page warms up. */
  readonly measured: boolean;
}

const WARMING_UP = 20;

/** Steps around the middle of a run, where there is as much before as after; a short run is walked again and again. */
export function walk(messages: number, times: number): readonly Stride[] {
  const span = Math.min(times + WARMING_UP, messages);
  const first = Math.floor((messages - span) / 2);
  const strides: Stride[] = [];
  let steps = 0;
  while (steps < times + WARMING_UP) {
    strides.push({ cursor: first, measured: false });
    for (let cursor = first + 1; cursor <= first + span && steps < times + WARMING_UP; cursor += 1) {
      strides.push({ cursor, measured: steps >= WARMING_UP });
      steps += 1;
    }
  }
  return strides;
}
