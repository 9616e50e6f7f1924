import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { knownBy } from '../trace/knowledge.ts';
import { keyringAt } from './keyring.ts';

const trace = simulate(codeInterception, { settings: { attack: 'request-and-response', pkce: 'S256' } });
const kinds = (party: string, cursor: number) => keyringAt(trace, party, cursor).map(({ secret }) => secret.kind);
const end = trace.steps.length;

describe('a keyring', () => {
  it('never has the verifier in the hands of a thief who saw only its hash', () => {
    expect(kinds('flashlight', end)).toEqual(['code_challenge', 'code']);
    expect(kinds('printer', end)).toEqual(['code_verifier', 'code_challenge']);
  });

  it('is empty before anything is learnt, and leaves out what the protocol does not turn on', () => {
    expect(kinds('printer', 0)).toEqual([]);
    expect(kinds('ada', end)).not.toContain('password');
    expect(kinds('login', end)).not.toContain('session');
  });

  it('agrees at every moment with what the Trace says that a party knows', () => {
    const onTheRing = ['code_verifier', 'code', 'access_token', 'photos', 'code_challenge'];
    for (const { id } of trace.cast) {
      for (let cursor = 0; cursor <= end; cursor += 1) {
        const known = knownBy(trace, cursor, id).filter(({ secret }) => onTheRing.includes(secret.kind));
        const expected = known.map(({ secret, step }) => `${secret.id} ${step}`).sort();
        const ring = keyringAt(trace, id, cursor).map(({ secret, step }) => `${secret.id} ${step}`);
        expect(ring.sort()).toEqual(expected);
      }
    }
  });

  it('grows at its end, in the order of learning', () => {
    for (const { id } of trace.cast) {
      for (let cursor = 1; cursor <= end; cursor += 1) {
        const before = kinds(id, cursor - 1);
        expect(kinds(id, cursor).slice(0, before.length)).toEqual(before);
      }
    }
  });

  it('is the same object while nothing is learnt, so that its card need not be drawn again', () => {
    expect(keyringAt(trace, 'printer', 5)).toBe(keyringAt(trace, 'printer', 9));
  });
});
