import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { knownBy, knowsKind } from './knowledge.ts';

const trace = simulate(codeInterception, { settings: { attack: 'response' } });
const end = trace.steps.length;

describe('who knows what', () => {
  it('begins with what was held before the first message', () => {
    expect(knownBy(trace, 0, 'ada').map(({ secret, how, step }) => [secret.kind, how, step])).toEqual([
      ['password', 'held', 0],
      ['photos', 'held', 0],
    ]);
    expect(knownBy(trace, 0, 'flashlight')).toEqual([]);
  });

  it('grows with the steps, and says how and when', () => {
    expect(knowsKind(trace, 13, 'browser', 'code')).toBe(false);
    expect(knownBy(trace, 14, 'browser')).toContainEqual(expect.objectContaining({ how: 'received', step: 14 }));
    expect(knowsKind(trace, end, 'flashlight', 'code')).toBe(true);
  });

  it('never lets the verifier reach anybody but its maker while it is not sent', () => {
    for (const { id } of trace.cast)
      expect([id, knowsKind(trace, end, id, 'code_verifier')]).toEqual([id, id === 'printer']);
  });
});
