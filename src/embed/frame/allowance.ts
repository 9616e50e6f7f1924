/** So many at once, and so many more with every second. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Whether one more is allowed now; each one that is allowed counts. `now` is in milliseconds and never goes back. */
export function allowanceOf({ atOnce, perSecond }: Allowance, now: () => number): () => boolean {
  let left = atOnce;
  let since = now();
  return () => {
    const time = now();
    left = Math.min(atOnce, left + ((time - since) / 1000) * perSecond);
    since = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
