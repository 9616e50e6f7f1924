import { describe, expect, it } from 'vitest';
import { pillsThatFit } from './pills.ts';

const measures = { charWidth: 6, padding: 14, gap: 4, lines: 2 };
const words = ['verifier', 'code', 'token', 'photos', 'challenge'];
const ranks = [0, 1, 2, 3, 4];

describe('the pills of a keyring', () => {
  it('are all shown where they fit', () => {
    expect(pillsThatFit(words, ranks, 200, measures)).toEqual({ shown: [0, 1, 2, 3, 4], hidden: [] });
  });

  it('stand behind a +n where they do not, so that none is clipped', () => {
    expect(pillsThatFit(words, ranks, 120, measures)).toEqual({ shown: [0, 1, 2], hidden: [3, 4] });
  });

  it('are folded away by their rank and keep their order', () => {
    const learnt = ['verifier', 'challenge', 'code', 'token', 'photos'];
    expect(pillsThatFit(learnt, [0, 4, 1, 2, 3], 120, measures)).toEqual({ shown: [0, 2, 3], hidden: [1, 4] });
  });

  it('all stand behind it where not even one fits beside it', () => {
    expect(pillsThatFit(words, ranks, 20, { ...measures, lines: 1 })).toEqual({ shown: [], hidden: [0, 1, 2, 3, 4] });
  });
});
