import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { cursorOf, decisiveCursor, phasesOf, sameMoment } from './moments.ts';

const honest = simulate(codeInterception);
const attacked = simulate(codeInterception, { settings: { attack: 'response', pkce: 'off' } });
const refused = simulate(codeInterception, { settings: { pkce: 'off', pkceRequired: 'on' } });

describe('moments of a run', () => {
  it('cover every step once, in phases that follow each other', () => {
    const spans = phasesOf(attacked);
    expect(spans.map(({ id }) => id)).toEqual(['start', 'signin', 'redirect', 'token', 'api']);
    expect(spans[0]?.first).toBe(1);
    expect(spans.at(-1)?.last).toBe(attacked.steps.length);
    spans.slice(1).forEach(({ first }, index) => {
      expect(first).toBe((spans[index]?.last ?? 0) + 1);
    });
  });

  it('are found again in another run where they exist', () => {
    const at = cursorOf(attacked, 'token.request') ?? 0;
    expect(sameMoment(attacked.steps, at, honest.steps)).toBe(cursorOf(honest, 'token.request'));
    expect(sameMoment(honest.steps, 0, attacked.steps)).toBe(0);
  });

  it('fall back to the nearest moment before where they do not exist', () => {
    const chooser = cursorOf(attacked, 'chooser.pick') ?? 0;
    expect(sameMoment(attacked.steps, chooser, honest.steps)).toBe(cursorOf(honest, 'redirect.open'));
    const token = cursorOf(honest, 'token.request') ?? 0;
    expect(sameMoment(honest.steps, token, refused.steps)).toBe(cursorOf(refused, 'redirect.deliver'));
  });

  it('include the one at which the run was decided, if it had to be', () => {
    expect(decisiveCursor(attacked)).toBe(cursorOf(attacked, 'token.request'));
    expect(decisiveCursor(refused)).toBe(cursorOf(refused, 'authorization.request'));
    expect(decisiveCursor(honest)).toBeNull();
  });
});
