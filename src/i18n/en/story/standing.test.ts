import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../../scenarios/code-interception.ts';
import { type RunOptions, simulate } from '../../../simulation/openRun.ts';
import { standing as standingAt } from '../../../trace/standing.ts';
import { standing } from './standing.ts';

function said(settings: NonNullable<RunOptions['settings']>, step?: string): string {
  const trace = simulate(codeInterception, { settings });
  const cursor = step === undefined ? trace.steps.length : trace.steps.findIndex(({ id }) => id === step) + 1;
  return standing(standingAt(trace, cursor), trace);
}

describe('how things stand', () => {
  it('says of a stolen code whether the thief has all that it takes', () => {
    const stolen = (pkce: string) => said({ attack: 'request-and-response', pkce }, 'redirect.deliver');
    expect(stolen('off')).toBe('Stolen code: the thief has all that it takes to use it');
    expect(stolen('plain')).toBe('Stolen code: the thief has all that it takes to use it');
    expect(stolen('S256')).toBe('Holding: the thief has the code but not the verifier');
  });

  it('says of a held attack who has the photos and what the thief lacks', () => {
    const settings = { attack: 'response', redirect: 'claimed-https' };
    expect(said(settings)).toBe('Held: Photo Printer has the photos, FreeFlashlight no code');
    expect(said({ attack: 'response', pkce: 'S256' })).toBe('Held, but Photo Printer waits in vain');
  });

  it('does not deny that the thief has the code where it lacks the token only', () => {
    const trace = simulate(codeInterception, { settings: { attack: 'response', redirect: 'claimed-https' } });
    const code = trace.secrets.find(({ kind }) => kind === 'code')?.id ?? expect.fail('there is a code');
    const [first = expect.fail('there is a step'), ...others] = trace.steps;
    const learned = [...first.learned, { party: 'flashlight', secret: code, how: 'observed' } as const];
    const leaked = { ...trace, steps: [{ ...first, learned }, ...others] };
    expect(standing({ kind: 'over', outcome: trace.outcome }, leaked)).toBe(
      'Held: Photo Printer has the photos, FreeFlashlight no token',
    );
  });
});
