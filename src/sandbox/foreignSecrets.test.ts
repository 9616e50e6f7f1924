import { describe, expect, it } from 'vitest';
import { secretsInParameters, secretsInRequest } from './foreignSecrets.ts';

describe('the secrets of foreign code', () => {
  it('are recognised by the names of their parameters', () => {
    expect(secretsInParameters('state=state-0001&code_challenge=challenge-01&code_challenge_method=S256')).toEqual([
      { kind: 'state', value: 'state-0001' },
      { kind: 'code_challenge', value: 'challenge-01' },
    ]);
  });

  it('are both there in a plain challenge, which is the verifier, and so is one without a method', () => {
    const both = ['code_verifier', 'code_challenge'].map((kind) => ({ kind, value: 'challenge-01' }));
    expect(secretsInParameters('code_challenge=challenge-01&code_challenge_method=plain')).toEqual(both);
    expect(secretsInParameters('code_challenge=challenge-01')).toEqual(both);
  });

  it('are left alone where they are so short that they occur in other text', () => {
    expect(secretsInParameters('state=1234567')).toEqual([]);
  });

  it('are found in the query and in the form of a request', () => {
    const request = { kind: 'http.request', method: 'POST', headers: [] } as const;
    const url = 'https://as.example/par?state=state-0001';
    expect(secretsInRequest({ ...request, url, body: 'code_verifier=verifier-1' }).map(({ kind }) => kind)).toEqual([
      'state',
      'code_verifier',
    ]);
  });
});
