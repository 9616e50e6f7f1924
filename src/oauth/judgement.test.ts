import { describe, expect, it } from 'vitest';
import { fail, pass, type Rule } from './finding.ts';
import { accept, andThen, judge } from './judgement.ts';

const isAtLeast = (limit: number): Rule<number, { readonly error: string }> => ({
  check: `at-least-${limit}`,
  ref: 'RFC 6749 §3.2',
  examine: (value) => (value >= limit ? pass() : fail({ error: `below ${limit}` })),
});

const checksIn = (judgement: { readonly findings: readonly { readonly check: string }[] }) =>
  judgement.findings.map(({ check }) => check);

function judged(first: number, second: number) {
  return andThen(
    judge([isAtLeast(1)], first, () => first),
    (accepted) => judge([isAtLeast(2), isAtLeast(3)], second, () => accepted + second),
  );
}

describe('one judgement after another', () => {
  it('accepts what the last one accepts, with the findings of both in their order', () => {
    const judgement = judged(1, 3);
    expect(judgement).toMatchObject({ refusal: null, accepted: 4 });
    expect(checksIn(judgement)).toEqual(['at-least-1', 'at-least-2', 'at-least-3']);
  });

  it('goes no further than the first refusal', () => {
    expect(judged(0, 3)).toMatchObject({ refusal: { error: 'below 1' }, accepted: null });
    expect(checksIn(judged(0, 3))).toEqual(['at-least-1']);
    expect(judged(1, 2)).toMatchObject({ refusal: { error: 'below 3' }, accepted: null });
    expect(checksIn(judged(1, 2))).toEqual(['at-least-1', 'at-least-2', 'at-least-3']);
  });

  it('may accept without a finding', () => {
    expect(accept('this')).toEqual({ findings: [], refusal: null, accepted: 'this' });
  });
});
