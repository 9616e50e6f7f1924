import { describe, expect, it } from 'vitest';
import { codeInterception } from '../scenarios/code-interception.ts';
import { simulate } from '../simulation/openRun.ts';
import { carries } from './carries.ts';

const trace = simulate(codeInterception, { settings: { pkce: 'S256' } });
const carriersOf = (kind: string) => {
  const value = trace.secrets.find((secret) => secret.kind === kind)?.value ?? '';
  return trace.steps.filter((step) => carries(step, value)).map(({ id }) => id);
};

describe('which messages carry a secret', () => {
  it('finds the code from the redirect to the token request', () => {
    expect(carriersOf('code')).toEqual([
      'authorization.response',
      'redirect.open',
      'redirect.deliver',
      'token.request',
    ]);
  });

  it('finds the verifier in the token request only', () => {
    expect(carriersOf('code_verifier')).toEqual(['token.request']);
  });

  it('finds a value that is percent-encoded on the wire', () => {
    expect(carriersOf('password')).toEqual(['signin.submit', 'signin.request']);
  });
});
