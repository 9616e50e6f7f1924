/** Durations in seconds. Meaning never waits for them: with motion off everything stands at its end at once. */
const TRAVEL = 0.36;

/** A message on its way along its arrow. */
export const travel = { duration: TRAVEL, ease: [0.3, 0.1, 0.2, 1] } as const;

/** A stamp that appears when the message has arrived; `line` counts from the top. */
export const stampAppears = (line: number) =>
  ({ duration: 0.14, delay: TRAVEL + line * 0.05, ease: 'easeOut' }) as const;

/** Lifelines that make room for a party, or close its gap; in milliseconds. */
export const LANES_MOVE_MS = 220;

/** From 0 to 1, slowing down towards the end. */
export const easeOut = (progress: number): number => 1 - (1 - progress) ** 3;
