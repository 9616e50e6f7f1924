import { describe, expect, it } from 'vitest';
import { defaultConfiguration } from './configuration.ts';
import { isRefused, openSession, reduceUnderLocks, type SessionAction } from './session.ts';

const opened = openSession({
  ...defaultConfiguration(),
  choices: { ...defaultConfiguration().choices, attack: 'response', pkce: 'off' },
});

function after(action: SessionAction, locked: readonly string[]) {
  return reduceUnderLocks(opened, action, locked).present;
}

describe('a locked switch', () => {
  it('is not changed, and nothing is that is chosen together with it', () => {
    const action = { type: 'choose', choices: { pkce: 'S256', attack: 'off' } } as const;
    expect(after(action, ['pkce'])).toBe(opened.present);
    expect(after(action, []).choices).toMatchObject({ pkce: 'S256', attack: 'off' });
  });

  it('leaves all others free', () => {
    expect(after({ type: 'choose', choices: { pkce: 'S256' } }, ['attack']).choices.pkce).toBe('S256');
  });

  it('stays as it is through a reset', () => {
    expect(after({ type: 'reset' }, ['attack']).choices).toMatchObject({ attack: 'response', pkce: 'S256' });
  });

  it('is nothing in which runs side by side may come to differ', () => {
    const compare = { type: 'compare', choices: {}, columns: [{ pkce: 'off' }, { pkce: 'S256' }] } as const;
    expect(after(compare, ['pkce'])).toBe(opened.present);
    expect(after(compare, ['attack']).compare).toHaveLength(2);
  });

  it('keeps the story, which has other switches', () => {
    expect(after({ type: 'scenario', scenario: 'sandbox' }, ['pkce'])).toBe(opened.present);
  });

  it('is why an action is not offered', () => {
    const action = { type: 'choose', choices: { pkce: 'S256' } } as const;
    expect([isRefused(opened, action, ['pkce']), isRefused(opened, action, ['attack'])]).toEqual([true, false]);
    expect(isRefused(opened, { type: 'reset' }, ['pkce'])).toBe(false);
  });
});
