/** The speeds that are offered, from slow to fast; 1 is normal. */
export const SPEEDS: readonly number[] = [0.5, 0.75, 1, 1.5, 2, 3];

export const NORMAL_SPEED = 1;

const MS_PER_WORD = 190;
const SHORTEST_MS = 1200;
const LONGEST_MS = 8000;

/** How long a sentence stays on the screen at normal speed, in milliseconds: from 1200, to find it, to 8000. */
export function readingTime(sentence: string): number {
  const words = sentence.split(/\s+/).filter((word) => word !== '').length;
  return Math.min(Math.max(SHORTEST_MS, words * MS_PER_WORD), LONGEST_MS);
}

/** The next speed up or down from this one; at either end the same. */
export function neighbouringSpeed(speed: number, direction: 'faster' | 'slower'): number {
  const found =
    direction === 'faster'
      ? SPEEDS.find((candidate) => candidate > speed)
      : SPEEDS.findLast((candidate) => candidate < speed);
  return found ?? speed;
}
