import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { align, firstDifference } from './align.ts';

const values = (name: string) => codeInterception.settings[name]?.values ?? [];
const settings = fc.record(
  Object.fromEntries(Object.keys(codeInterception.settings).map((name) => [name, fc.constantFrom(...values(name))])),
);
const consent = fc.constantFrom('allow', 'deny').map((value) => ({ consent: value }));
const runs = fc.array(fc.tuple(settings, consent), { minLength: 1, maxLength: 3 });

describe('runs side by side', () => {
  it('show every step of every run once, in its order', () => {
    fc.assert(
      fc.property(runs, (chosen) => {
        const traces = chosen.map(([settings, decisions]) => simulate(codeInterception, { settings, decisions }));
        const moments = align(traces);
        traces.forEach((trace, run) => {
          const ids = moments.filter(({ present }) => present[run]).map(({ id }) => id);
          expect(ids).toEqual(trace.steps.map(({ id }) => id));
          const cursors = moments.map(({ cursors }) => cursors[run] ?? 0);
          expect(cursors).toEqual([...cursors].sort((one, other) => one - other));
          expect(cursors.at(-1)).toBe(trace.steps.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('are nowhere different from themselves', () => {
    const trace = simulate(codeInterception);
    expect(firstDifference(align([trace, trace]))).toBeNull();
  });

  it('under PKCE off, plain and S256 first differ in the address that the app opens', () => {
    const traces = ['off', 'plain', 'S256'].map((pkce) =>
      simulate(codeInterception, { settings: { attack: 'response', pkce } }),
    );
    const moments = align(traces);
    expect(moments[firstDifference(moments) ?? -1]?.id).toBe('authorization.open');
    const request = moments.find(({ id }) => id === 'authorization.response');
    // The code is drawn under its own label, so that the response is the same whatever PKCE is.
    expect(request?.differs).toBe(false);
  });
});
