import type { SeenIdentifier } from './records.ts';

/** What must be remembered from now on (milliseconds since the Unix epoch): what is over is forgotten. */
export function remembered(
  known: readonly SeenIdentifier[],
  seen: readonly SeenIdentifier[],
  now: number,
): readonly SeenIdentifier[] {
  return [...known.filter(({ until }) => until > now), ...seen];
}
