import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientConfig } from '../../src/actors/client/clientConfig.ts';
import type { HttpResponse } from '../../src/oauth/wire.ts';
import { KINDS } from './clients.ts';
import { type LiveRun, openLiveRun, type Tampering } from './liveRun.ts';
import { type LiveProvider, PHOTOS, startProvider } from './provider.ts';
import { failuresOf, namesOf, shownIn, verdictsAt } from './reading.ts';
import { withBrokenSignature, withMembers, withParameters } from './tampering.ts';

let live: LiveProvider;

beforeAll(async () => {
  live = await startProvider();
});

afterAll(() => live.close());

async function afterPrint(tampering: Tampering, client: Partial<ClientConfig> = {}): Promise<LiveRun> {
  const run = await openLiveRun(live, { client, tampering });
  await run.tap('print');
  return run;
}

/** The client stops at this check, says so, sends nothing more and holds nothing. */
function expectStopped(run: LiveRun, step: string, check: string, error: string): void {
  const trace = run.trace();
  expect(verdictsAt(trace, step).at(-1)).toBe(`${check} failed`);
  expect(shownIn(trace)).toEqual({ error });
  expect(namesOf(trace).slice(-2)).toEqual([step, 'app.show']);
  expect(run.client()).toMatchObject({ tokens: null, pending: [], awaiting: [] });
}

const EVIL = 'https://evil.example';

describe('our client meets a tampered authorization response', () => {
  it.each<[string, string, string, (url: string) => string]>([
    ['a parameter twice', 'CB-02', 'duplicate', (url) => `${url}&code=another`],
    ['another address', 'CB-03', 'wrong-uri', (url) => url.replace('/cb', '/cb2')],
    ['another issuer', 'CB-04', 'iss', withParameters({ iss: EVIL })],
    ['no issuer', 'CB-04', 'iss', withParameters({ iss: null })],
    ['an error of another issuer', 'CB-04', 'iss', withParameters({ iss: EVIL, code: null, error: 'access_denied' })],
    ['another state', 'CB-05', 'state', withParameters({ state: 'another' })],
    ['no state', 'CB-05', 'state', withParameters({ state: null })],
    ['an error beside the code', 'CB-06', 'server_error', withParameters({ error: 'server_error' })],
    ['no code', 'CB-07', 'no-code', withParameters({ code: null })],
    ['a token that it did not ask for', 'CB-07', 'no-code', (url) => `${url}#access_token=2YotnFZFEjr1zCsicMWpAA`],
  ])('with %s: %s', async (_, check, reason, callback) => {
    expectStopped(await afterPrint({ callback }), 'redirect.deliver', check, reason);
  });

  it('with the code of somebody else, and the server refuses what the client sends: PKCE', async () => {
    let victims = '';
    const victim = await afterPrint({
      callback(url) {
        victims = new URL(url).searchParams.get('code') ?? '';
        return withParameters({ code: null })(url);
      },
    });
    expect(victim.client().tokens).toBeNull();
    const run = await afterPrint({ callback: (url) => withParameters({ code: victims })(url) });
    expectStopped(run, 'token.response', 'TR-01', 'invalid_grant');
  });

  it('with an issuer that the metadata does not announce: CB-04', async () => {
    const unannounced = withMembers({ authorization_response_iss_parameter_supported: undefined });
    expectStopped(await afterPrint({ 'metadata.response': unannounced }), 'redirect.deliver', 'CB-04', 'iss');
  });
});

describe('our client meets tampered metadata', () => {
  it.each<[string, string, (response: HttpResponse) => HttpResponse]>([
    ['of another issuer', 'MC-03', withMembers({ issuer: EVIL })],
    ['without a token endpoint', 'MC-04', withMembers({ token_endpoint: undefined })],
    ['that is not JSON', 'MC-02', (response) => ({ ...response, body: '<html>' })],
    ['that is not found', 'MC-01', (response) => ({ ...response, status: 404, body: null })],
  ])('%s: %s', async (_, check, tamper) => {
    const run = await afterPrint({ 'metadata.response': tamper });
    expectStopped(run, 'metadata.response', check, 'invalid_metadata');
    expect(run.client().metadata).toBeNull();
  });

  it('whose issuer differs by a slash only: MC-03', async () => {
    const run = await afterPrint({ 'metadata.response': withMembers({ issuer: `${live.issuer}/` }) });
    expectStopped(run, 'metadata.response', 'MC-03', 'invalid_metadata');
  });
});

describe('our client meets metadata from which an endpoint was taken', () => {
  it('and does not send by the browser what it was to push', async () => {
    const without = withMembers({ pushed_authorization_request_endpoint: undefined });
    const run = await afterPrint({ 'metadata.response': without }, { authorizationRequest: 'pushed' });
    expect(shownIn(run.trace())).toEqual({ error: 'no-pushed-requests' });
    expect(namesOf(run.trace())).not.toContain('authorization.open');
  });

  it('and keeps the tokens that it cannot give back', async () => {
    const run = await afterPrint({ 'metadata.response': withMembers({ revocation_endpoint: undefined }) });
    await run.tap('disconnect');
    expect(shownIn(run.trace())).toEqual({ error: 'no-revocation' });
    expect(run.client().tokens).not.toBeNull();
  });
});

describe('our client meets a tampered answer to a pushed request', () => {
  const pushed = { authorizationRequest: 'pushed' } as const;

  it.each<[string, string, string, (response: HttpResponse) => HttpResponse]>([
    ['without a request_uri', 'PC-03', 'invalid_pushed_response', withMembers({ request_uri: undefined })],
    ['that is not JSON', 'PC-02', 'invalid_pushed_response', (response) => ({ ...response, body: 'urn:1' })],
    [
      'that is an error',
      'PC-01',
      'invalid_request',
      (response) => ({ ...response, status: 400, body: '{"error":"invalid_request"}' }),
    ],
  ])('%s: %s', async (_, check, error, tamper) => {
    expectStopped(await afterPrint({ 'par.response': tamper }, pushed), 'par.response', check, error);
  });
});

describe('our client meets a tampered token response', () => {
  it.each<[string, string, (response: HttpResponse) => HttpResponse]>([
    ['of an unknown type', 'TR-04', withMembers({ token_type: 'mac' })],
    ['bound to a key that it does not have', 'TR-04', withMembers({ token_type: 'DPoP' })],
    ['without a type', 'TR-03', withMembers({ token_type: undefined })],
    ['without an access token', 'TR-03', withMembers({ access_token: undefined })],
    ['that is not JSON', 'TR-02', (response) => ({ ...response, body: 'access_token=1&token_type=bearer' })],
    [
      'that calls itself something else',
      'TR-02',
      (response) => ({ ...response, headers: [['Content-Type', 'text/html']] }),
    ],
    ['that is an error with status 200', 'TR-03', (response) => ({ ...response, body: '{"error":"invalid_grant"}' })],
    ['with another status', 'TR-01', (response) => ({ ...response, status: 201 })],
  ])('%s: %s', async (_, check, tamper) => {
    expectStopped(await afterPrint({ 'token.response': tamper }), 'token.response', check, 'invalid_token_response');
  });

  it('whose token is no longer bound to its key: TR-04', async () => {
    const bound = { ...KINDS['native-bound'], dpop: 'bound-token' } as const;
    const downgrade = (response: HttpResponse) =>
      response.status === 200 ? withMembers({ token_type: 'Bearer' })(response) : response;
    const run = await afterPrint({ 'token.response': downgrade }, bound);
    expectStopped(run, 'token.response.2', 'TR-04', 'invalid_token_response');
  });

  it('that demands one nonce after the other, and gives up after one', async () => {
    const bound = { ...KINDS['native-bound'], dpop: 'bound-token' } as const;
    const demand: HttpResponse = {
      kind: 'http.response',
      status: 400,
      headers: [
        ['Content-Type', 'application/json'],
        ['DPoP-Nonce', 'never-good-enough'],
      ],
      body: '{"error":"use_dpop_nonce"}',
    };
    const run = await afterPrint({ 'token.response': () => demand }, bound);
    expectStopped(run, 'token.response.2', 'TR-01', 'use_dpop_nonce');
  });
});

describe('a tampered access token', () => {
  it('is refused by our API with the keys of the real server, and the client does not trust it again', async () => {
    const client = { ...KINDS.basic, scope: 'photos.read', resource: `${PHOTOS}/photos`, resourceIndicators: [PHOTOS] };
    const run = await afterPrint({ 'token.response': withBrokenSignature }, client);
    expect(failuresOf(run.trace(), 'photos')).toEqual(['RS-04-sig']);
    expect(shownIn(run.trace())).toEqual({ error: '401' });
    await run.tap('print');
    expect(namesOf(run.trace())).toContain('token.request.2');
  });
});

describe('our client meets a tampered answer to a revocation', () => {
  it('that says that the token still lives, and keeps what it holds: RC-01', async () => {
    const busy = (response: HttpResponse): HttpResponse => ({ ...response, status: 503, body: null });
    const run = await afterPrint({ 'revocation.response': busy });
    await run.tap('disconnect');
    expect(verdictsAt(run.trace(), 'revocation.response')).toEqual(['RC-01 failed']);
    expect(shownIn(run.trace())).toEqual({ error: 'invalid_revocation_response' });
    expect(run.client().tokens).not.toBeNull();
  });
});
