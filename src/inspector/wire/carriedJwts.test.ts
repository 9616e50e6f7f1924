import { describe, expect, it } from 'vitest';
import { decodeJwt } from '../../oauth/decodeJwt.ts';
import { foreignRuns } from '../../sandbox/fixtures/foreignRuns.ts';
import type { Trace } from '../../trace/trace.ts';
import { carriedJwts } from './carriedJwts.ts';
import { carriedSecrets } from './carriedSecrets.ts';

const runs = await foreignRuns();

function jwtsAt(trace: Trace | undefined, id: string) {
  const message = trace?.steps.find((step) => step.id === id)?.message;
  if (trace === undefined || message === undefined) return expect.fail(`there is no ${id}`);
  const ids = carriedSecrets(message, trace.secrets);
  return carriedJwts(
    message,
    trace.secrets.filter((secret) => ids.includes(secret.id)),
  );
}

const bound = runs.find(({ name }) => name === 'key and push')?.trace;

describe('the JWTs in a message', () => {
  it('are the assertion and the proof of a pushed request and of a token request', () => {
    for (const id of ['par.request', 'token.request']) {
      expect(jwtsAt(bound, id).map(({ kind }) => kind)).toEqual(['assertion', 'proof']);
    }
  });

  it('are the access token and the proof of an API request', () => {
    const jwts = jwtsAt(bound, 'api.request');
    expect(jwts.map(({ value }) => decodeJwt(value)?.header.typ)).toEqual(['at+jwt', 'dpop+jwt']);
  });

  it('are one access token in the answer that brings it, and none elsewhere', () => {
    expect(jwtsAt(bound, 'token.response.2').map(({ kind }) => kind)).toEqual(['accessToken']);
    expect(jwtsAt(bound, 'signin.request')).toEqual([]);
  });
});
