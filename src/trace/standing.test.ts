import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { cursorOf } from './moments.ts';
import { standing } from './standing.ts';
import type { Trace } from './trace.ts';

const run = (settings: Record<string, string>, decisions: Record<string, string> = {}) =>
  simulate(codeInterception, { settings, decisions });

const standingAfter = (trace: Trace, step: string) => standing(trace, cursorOf(trace, step) ?? -1);

describe('how things stand', () => {
  it('starts ready, runs, and ends with the outcome', () => {
    const trace = run({});
    expect(standing(trace, 0)).toEqual({ kind: 'ready' });
    expect(standingAfter(trace, 'redirect.deliver')).toEqual({ kind: 'running' });
    expect(standing(trace, trace.steps.length)).toEqual({ kind: 'over', outcome: trace.outcome });
  });

  it('turns when the thief gets the code, and again when it gets the token', () => {
    const trace = run({ attack: 'response', pkce: 'off' });
    expect(standingAfter(trace, 'chooser.pick')).toEqual({ kind: 'running' });
    expect(standingAfter(trace, 'redirect.deliver')).toEqual({ kind: 'stolen', missing: [] });
    expect(standingAfter(trace, 'token.response')).toEqual({ kind: 'breached' });
  });

  it('says that the thief lacks the verifier only where it does', () => {
    const missing = { kind: 'stolen', missing: ['code_verifier'] };
    expect(standingAfter(run({ attack: 'response' }), 'redirect.deliver')).toEqual(missing);
    expect(standingAfter(run({ attack: 'request-and-response' }), 'redirect.deliver')).toEqual(missing);
    const plain = run({ attack: 'request-and-response', pkce: 'plain' });
    expect(standingAfter(plain, 'redirect.deliver')).toEqual({ kind: 'stolen', missing: [] });
  });

  it('is stopped by the first check that failed', () => {
    const denied = run({}, { consent: 'deny' });
    expect(standingAfter(denied, 'consent.request')).toMatchObject({ kind: 'stopped', decidedBy: { check: 'AZ-17' } });
    const held = run({ attack: 'response' });
    expect(standingAfter(held, 'token.request')).toMatchObject({ kind: 'stopped', decidedBy: { check: 'TK-11' } });
  });

  it('is not stopped by what a run that completes was refused on its way', () => {
    const trace = run({});
    const steps = trace.steps.map((step) => ({
      ...step,
      checks: step.checks.map((check) => ({ ...check, passed: false })),
    }));
    expect(standingAfter({ ...trace, steps }, 'token.request')).toEqual({ kind: 'running' });
    const refused = { ...trace, steps, outcome: { ...trace.outcome, verdict: 'refused' as const } };
    expect(standingAfter(refused, 'token.request')).toMatchObject({ kind: 'stopped' });
  });
});
