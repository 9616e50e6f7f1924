import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { align } from '../../trace/align.ts';
import { overviewOf } from './overviewOf.ts';

const run = (pkce: string) => simulate(codeInterception, { settings: { attack: 'response', pkce } });
const reelOf = (...pkce: readonly string[]) => {
  const traces = pkce.map(run);
  return { traces, moments: align(traces) };
};
const cardsOf = (...pkce: readonly string[]) => overviewOf(reelOf(...pkce)).flatMap(({ cards }) => cards);

describe('the overview', () => {
  it('has every step of a run once, in order, each in its phase', () => {
    const reel = reelOf('S256');
    expect(cardsOf('S256').map(({ step }) => step)).toEqual(reel.traces[0]?.steps);
    for (const { phase, cards } of overviewOf(reel)) {
      expect(cards.every(({ step }) => step.phase === phase)).toBe(true);
    }
  });

  it('marks a step whose receiver refused it, and no other', () => {
    const failed = cardsOf('S256').filter(({ finding }) => finding === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.every(({ step }) => step.checks.some(({ passed }) => passed === false))).toBe(true);
    expect(cardsOf('off').some(({ finding }) => finding === 'passed')).toBe(true);
  });

  it('has the moments of several runs, and marks what failed in one of them', () => {
    const both = cardsOf('off', 'S256');
    expect(both.map(({ cursor }) => cursor)).toEqual(both.map((_, index) => index + 1));
    expect(both.length).toBeGreaterThanOrEqual(cardsOf('off').length);
    expect(both.some(({ finding }) => finding === 'failed')).toBe(true);
  });
});
