import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { cursorOf } from '../../trace/moments.ts';
import { checkedSteps } from './checkedSteps.ts';
import { pkceComparison } from './pkceComparison.ts';

function comparisonOf(settings: Record<string, string>) {
  const trace = simulate(codeInterception, { settings });
  const cursor = cursorOf(trace, 'token.request') ?? 0;
  return { trace, cursor, comparison: pkceComparison(trace, cursor) };
}

describe('PKCE, side by side', () => {
  it('sets the hash of the genuine verifier beside the stored challenge, with the step that brought it', () => {
    const { trace, comparison } = comparisonOf({ pkce: 'S256' });
    const secretOf = (kind: string) => trace.secrets.find((secret) => secret.kind === kind)?.value;
    expect(comparison).toEqual({
      passed: true,
      by: 'login',
      sender: 'printer',
      challenge: secretOf('code_challenge'),
      challengeStep: cursorOf(trace, 'authorization.request'),
      method: 'S256',
      verifier: secretOf('code_verifier'),
      computed: secretOf('code_challenge'),
    });
  });

  it('has nothing on the side of a thief who knows no verifier', () => {
    const { comparison } = comparisonOf({ attack: 'response', pkce: 'S256' });
    expect(comparison).toMatchObject({ passed: false, sender: 'flashlight', verifier: null, computed: null });
    expect(comparison?.challenge).not.toBeNull();
  });

  it('shows that the hash of the challenge, offered as verifier, is another value', () => {
    const { comparison } = comparisonOf({ attack: 'request-and-response', pkce: 'S256' });
    expect(comparison?.verifier).toBe(comparison?.challenge);
    expect(comparison?.computed).not.toBe(comparison?.challenge);
    expect(comparison?.passed).toBe(false);
  });

  it('has nothing on either side without PKCE', () => {
    const { comparison } = comparisonOf({ attack: 'response', pkce: 'off' });
    expect(comparison).toMatchObject({
      passed: null,
      challenge: null,
      challengeStep: null,
      method: null,
      verifier: null,
    });
  });

  it('takes a missing method for plain', () => {
    const { trace, cursor } = comparisonOf({ pkce: 'plain' });
    const steps = trace.steps.map((step) => {
      if (step.message.kind !== 'http.request') return step;
      const url = step.message.url.replace('&code_challenge_method=plain', '');
      return { ...step, message: { ...step.message, url } };
    });
    expect(pkceComparison({ ...trace, steps }, cursor)?.method).toBe('plain');
    expect(JSON.stringify(steps)).not.toBe(JSON.stringify(trace.steps));
  });

  it('looks for the challenge only among the requests to the party that compares', () => {
    const { trace, cursor } = comparisonOf({ pkce: 'S256' });
    const [request] = trace.steps.filter(({ id }) => id === 'authorization.request');
    if (request === undefined) throw new Error('the run has no authorization request');
    const elsewhere = { ...request, id: 'authorization.request.2', to: 'photos' };
    const steps = trace.steps.toSpliced(cursor - 1, 0, elsewhere);
    expect(pkceComparison({ ...trace, steps }, cursor + 1)?.challengeStep).toBe(
      cursorOf(trace, 'authorization.request'),
    );
  });

  it('exists only at the step at which it was made', () => {
    const { trace, cursor } = comparisonOf({ pkce: 'plain' });
    const made = [0, ...trace.steps.map((_, index) => index + 1)].filter((at) => pkceComparison(trace, at) !== null);
    expect(made).toEqual([cursor]);
  });
});

describe('the steps that were checked', () => {
  it('are counted by result, the latest first, and none after the moment', () => {
    const { trace, cursor } = comparisonOf({ attack: 'response', pkce: 'S256' });
    const [latest, ...earlier] = checkedSteps(trace, cursor);
    const results = trace.steps[cursor - 1]?.checks.map(({ passed }) => passed) ?? [];
    expect(latest).toEqual({
      step: cursor,
      by: 'login',
      passed: results.filter((passed) => passed === true).length,
      failed: 1,
      nothing: results.filter((passed) => passed === null).length,
    });
    expect(earlier.at(-1)?.step).toBe(cursorOf(trace, 'authorization.request'));
    expect(checkedSteps(trace, 2)).toEqual([]);
  });
});
