import { describe, expect, it } from 'vitest';
import { runFlow } from './runFlow.ts';

describe('a run without a browser', () => {
  it('is that of a saved state, which rules over what stands beside it', () => {
    const data = '{"version":1,"settings":{"attack":"response","pkce":"off"},"step":"token.request"}';
    const wanted = runFlow({ attack: 'response', pkce: 'off', step: 'token.request' });
    const flow = runFlow({ data, pkce: 'S256' });
    expect([flow.trace, flow.cursor]).toEqual([wanted.trace, wanted.cursor]);
    expect(flow.warnings).toMatchObject([{ parameter: 'pkce', reason: 'overruled', used: 'off' }]);
    expect(runFlow({ data, step: '3' }).cursor).toBe(3);
    expect(runFlow({ data: 'x' }).warnings).toMatchObject([{ parameter: 'data', reason: 'unread' }]);
  });
});
