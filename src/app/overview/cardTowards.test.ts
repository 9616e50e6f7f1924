import { describe, expect, it } from 'vitest';
import { cardTowards } from './cardTowards.ts';

/** Two rows of three and one of two. */
const places = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({ x: (index % 3) * 100, y: Math.floor(index / 3) * 60 }));
const from = (start: number, key: string) => cardTowards(key, places, start);

describe('the card to which a key leads', () => {
  it('is the next or the one before, also at the end of a row', () => {
    expect([from(0, 'ArrowRight'), from(2, 'ArrowRight'), from(3, 'ArrowLeft')]).toEqual([1, 3, 2]);
  });

  it('is the nearest of the next row or of the one before', () => {
    expect([from(1, 'ArrowDown'), from(5, 'ArrowDown'), from(7, 'ArrowUp')]).toEqual([4, 7, 4]);
  });

  it('is the first or the last', () => {
    expect([from(4, 'Home'), from(4, 'End')]).toEqual([0, 7]);
  });

  it('is none at the edges, for other keys, and where there are no cards', () => {
    expect([from(0, 'ArrowLeft'), from(7, 'ArrowRight'), from(1, 'ArrowUp'), from(6, 'ArrowDown')]).toEqual(
      Array(4).fill(null),
    );
    expect([from(3, 'x'), cardTowards('End', [], 0)]).toEqual([null, null]);
  });
});
