import { describe, expect, it } from 'vitest';
import type { ChartState } from '../inspector/stateChart.ts';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { charts, machineBehind } from './charts.ts';

const trace = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'plain' } });

function has(states: readonly ChartState[], path: readonly string[]): boolean {
  const [first, ...rest] = path;
  const state = states.find(({ name }) => name === first);
  return state !== undefined && (rest.length === 0 || has(state.states, rest));
}

describe('the charts', () => {
  it('have every state that any party was in', () => {
    const seen = trace.steps.flatMap(({ states }) => Object.entries(states));
    expect(seen.length).toBeGreaterThan(50);
    for (const [key, state] of seen) {
      const chart = charts[machineBehind(trace, key) ?? ''];
      expect(chart && has(chart.states, state.split('.')), `${key} in ${state}`).toBe(true);
    }
  });

  it('tell what a state answers, under which condition, and where that leads', () => {
    const awaiting = charts.transaction?.states.find(({ name }) => name === 'awaitingCallback');
    expect(charts.transaction?.states.filter(({ initial }) => initial).map(({ name }) => name)).toEqual(['beginning']);
    expect(awaiting?.events).toEqual([
      { event: 'callback.received', target: 'redeemingCode', guard: 'callbackIsGood' },
      { event: 'callback.received', target: 'failed' },
    ]);
  });

  it('are not there for nobody', () => {
    expect(machineBehind(trace, 'nobody')).toBeNull();
    expect(machineBehind(trace, 'login/nothing.1')).toBeNull();
  });
});
