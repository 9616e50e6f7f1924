import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { longTrace } from './longTrace.ts';

const real = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const long = longTrace(real, 500);

describe('a long Trace made of a real one', () => {
  it('has exactly as many messages as were asked for', () => {
    expect([longTrace(real, 10), long].map(({ steps }) => steps.length)).toEqual([10, 500]);
  });

  it('names no step and no secret twice', () => {
    expect(new Set(long.steps.map(({ id }) => id)).size).toBe(500);
    expect(new Set(long.secrets.map(({ id }) => id)).size).toBe(long.secrets.length);
    expect(new Set(long.secrets.map(({ value }) => value)).size).toBe(long.secrets.length);
  });

  it('lets nobody learn a secret that the message does not carry or the party did not make', () => {
    const secrets = new Map(long.secrets.map((secret) => [secret.id, secret]));
    for (const { learned, message } of long.steps) {
      for (const { party, secret: id, how } of learned) {
        const secret = secrets.get(id);
        if (how === 'received') expect(JSON.stringify(message)).toContain(JSON.stringify(secret?.value).slice(1, -1));
        if (how === 'made') expect(secret?.madeBy).toBe(party);
      }
    }
  });

  it('goes on in time', () => {
    const times = long.steps.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });
});
