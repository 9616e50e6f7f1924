import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { handlerFacts } from './handlerFacts.ts';

function factsOf(settings: Readonly<Record<string, string>>) {
  const trace = simulate(codeInterception, { settings });
  const step = trace.steps.find(({ id }) => id === 'redirect.open');
  return step === undefined ? null : handlerFacts(step, trace);
}

describe('the rule by which the phone chooses', () => {
  it('is that no system checks who owns a private-use scheme', () => {
    expect(factsOf({ attack: 'response', redirect: 'custom-scheme' })).toEqual({
      system: 'Phone',
      apps: ['FreeFlashlight', 'Photo Printer'],
      claims: 'com.example.printer:',
      confirmed: undefined,
    });
  });

  it('names the app that the owner of the host confirms', () => {
    expect(factsOf({ attack: 'response', redirect: 'claimed-https' })).toMatchObject({ confirmed: 'Photo Printer' });
  });

  it('is absent where the phone was not asked to choose', () => {
    const trace = simulate(codeInterception, {});
    const [tap] = trace.steps;
    expect(tap && handlerFacts(tap, trace)).toBeNull();
  });
});
