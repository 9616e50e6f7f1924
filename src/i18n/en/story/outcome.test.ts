import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../../scenarios/code-interception.ts';
import { type RunOptions, simulate } from '../../../simulation/openRun.ts';
import { outcome } from './outcome.ts';

type Chosen = NonNullable<RunOptions['settings']>;

function end(settings: Chosen, decisions: Chosen = {}): string {
  const trace = simulate(codeInterception, { settings, decisions });
  return outcome(trace.outcome, trace);
}

describe('outcome', () => {
  it('says what a completed run did not put to the test', () => {
    expect(end({ pkce: 'off' })).toMatch(/^\*\*Completed:\*\*.*Nothing secret tied the code/);
    expect(end({ pkce: 'plain' })).toContain('only while nobody sees the request');
    expect(end({ pkce: 'S256' })).toBe('**Completed:** Photo Printer has the photos and never got Ada’s password.');
  });

  it('tells a breach without a check from one that passed it', () => {
    expect(end({ attack: 'response', pkce: 'off' })).toMatch(
      /^\*\*Breached:\*\*.*stored no challenge.*nothing to compare\. Photo Printer waits in vain/,
    );
    expect(end({ attack: 'request-and-response', pkce: 'plain' })).toMatch(/passed the PKCE check.*is the verifier/);
  });

  it('says why the stolen code was refused, and when plain would not have held', () => {
    expect(end({ attack: 'response', pkce: 'S256' })).toMatch(/^\*\*Held:\*\*.*no verifier came.*waits in vain\.$/);
    expect(end({ attack: 'request-and-response', pkce: 'S256' })).toContain(
      'the hash of what came is not the challenge',
    );
    expect(end({ attack: 'response', pkce: 'plain' })).toContain(
      'Had FreeFlashlight seen the request, `plain` would not',
    );
  });

  it('says what a verified link leaves open', () => {
    const claimed = (pkce: string) => end({ attack: 'response', redirect: 'claimed-https', pkce });
    expect(claimed('off')).toMatch(
      /passed over FreeFlashlight\. Photo Printer has the photos\. Nothing else protected/,
    );
    expect(claimed('S256')).not.toContain('Nothing else');
    expect(claimed('plain')).not.toContain('Nothing else');
  });

  it('says of a verified link that it stood alone where the thief had read the verifier', () => {
    const read = (pkce: string) => end({ attack: 'request-and-response', redirect: 'claimed-https', pkce });
    expect(read('plain')).toMatch(
      /Nothing else protected the code: FreeFlashlight had read the verifier in the request\.$/,
    );
    expect(read('S256')).not.toContain('Nothing else');
    expect(read('off')).toContain('had it leaked in another way');
  });

  it('says who got the error where there was no code', () => {
    expect(end({ attack: 'response' }, { consent: 'deny' })).toMatch(/Ada denied.*error went to FreeFlashlight/);
    expect(end({}, { consent: 'deny' })).toMatch(/^\*\*Refused:\*\* Ada denied.*Photo Printer got an error/);
    expect(end({ pkce: 'off', pkceRequired: 'on' })).toContain('demands PKCE');
    expect(end({ pkce: 'plain', pkceRequired: 'on' })).toContain('challenge method');
  });
});
