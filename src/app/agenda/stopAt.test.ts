import { describe, expect, it } from 'vitest';
import type { Stop } from './agenda.ts';
import { showsSame } from './stopAt.ts';

const stop: Stop = {
  scenario: 'code-interception',
  settings: { pkce: 'off' },
  decisions: {},
  step: 'token.request',
};

describe('two stops show the same moment', () => {
  it('where they begin at it in the same runs, whatever is noted and however far they go on', () => {
    expect(showsSame(stop, { ...stop, note: 'Who holds the token now?', until: 'token.response' })).toBe(true);
  });

  it.each<[string, Partial<Stop>]>([
    ['step', { step: 'token.response' }],
    ['choice', { settings: {} }],
    ['number of runs', { compare: [{ pkce: 'off' }, { pkce: 'S256' }] }],
    ['seed', { seed: 'another' }],
  ])('but not at another %s', (_, other) => {
    expect(showsSame(stop, { ...stop, ...other })).toBe(false);
  });
});
