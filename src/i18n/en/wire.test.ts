import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { parametersOf } from '../facts/parametersOf.ts';
import { wire } from './wire.ts';

function meaning(name: string, step: string, settings: Readonly<Record<string, string>>): string | null {
  const trace = simulate(codeInterception, { settings });
  const index = trace.steps.findIndex(({ id }) => id === step);
  const message = trace.steps[index]?.message;
  if (message === undefined) throw new Error(`no step ${step}`);
  return wire.parameter(name, parametersOf(message).get(name), trace, index + 1);
}

describe('the meaning of a parameter', () => {
  it('says why a verifier is missing', () => {
    expect(meaning('code_verifier', 'token.request', { attack: 'response' })).toBe(
      'Missing: FreeFlashlight does not know it.',
    );
    expect(meaning('code_verifier', 'token.request', { pkce: 'off' })).toBe(
      'Must not be sent: no challenge was stored with this code (RFC 9700 §4.8.2).',
    );
  });

  it('says of a challenge that is offered as verifier where it comes from', () => {
    const offered = (pkce: string) =>
      meaning('code_verifier', 'token.request', { attack: 'request-and-response', pkce });
    expect(offered('plain')).toContain('which under `plain` is the verifier');
    expect(offered('S256')).toContain('for want of the verifier');
  });

  it('tells a hash from a verifier in the clear', () => {
    expect(meaning('code_challenge', 'authorization.open', { pkce: 'S256' })).toContain('SHA-256 hash');
    expect(meaning('code_challenge', 'authorization.open', { pkce: 'plain' })).toContain('The verifier itself');
    expect(meaning('code_challenge', 'authorization.open', { pkce: 'off' })).toContain('no PKCE');
    expect(meaning('code_challenge', 'authorization.request', { pkce: 'off', pkceRequired: 'on' })).toContain(
      'demands it',
    );
  });

  it('says who compares state, and when nobody does', () => {
    expect(meaning('state', 'redirect.deliver', { attack: 'response' })).toContain('does not see this message');
    expect(meaning('state', 'redirect.deliver', {})).toContain('is the value that Photo Printer made');
    expect(meaning('state', 'token.request', {})).toBeNull();
    expect(meaning('state', 'signin.request', {})).toBeNull();
    expect(meaning('code_challenge', 'signin.request', { pkce: 'off' })).toBeNull();
  });

  it('says that the thief knows what is public', () => {
    expect(meaning('client_id', 'token.request', { attack: 'response' })).toContain('anybody can say so');
  });
});

describe('the meaning of a header', () => {
  it('explains an opaque origin by the referrer policy', () => {
    expect(wire.header('Origin', 'null')).toContain('Referrer-Policy: no-referrer');
    expect(wire.header('origin', 'https://a.example')).not.toContain('no-referrer');
  });

  it('forbids frames to every site only where the policy does', () => {
    expect(wire.header('Content-Security-Policy', "frame-ancestors 'none'")).toContain('not even its own');
    expect(wire.header('Content-Security-Policy', "frame-ancestors 'self'")).not.toContain('No site');
  });

  it('tells a cookie that is set from one that is removed', () => {
    expect(wire.header('Set-Cookie', '__Host-a=1; Path=/; Secure; HttpOnly; SameSite=Lax')).toMatch(
      /keeps.*__Host-.*Lax/,
    );
    expect(wire.header('Set-Cookie', '__Host-a=; Max-Age=0; Path=/; Secure')).toContain(
      'Removes the cookie `__Host-a`',
    );
  });
});
