import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClientConfig } from '../../src/actors/client/clientConfig.ts';
import { jwkThumbprint } from '../../src/oauth/jwk.ts';
import { parseParameters, queryOf } from '../../src/oauth/parameters.ts';
import { headerOf } from '../../src/oauth/wire.ts';
import { KINDS } from './clients.ts';
import { type LiveOptions, openLiveRun } from './liveRun.ts';
import { CONTACTS, type LiveProvider, PHOTOS, startProvider, TOKEN_LIFETIME } from './provider.ts';
import { failuresOf, namesOf, requestIn, shownIn, stepOf, verdictsAt } from './reading.ts';

let live: LiveProvider;

beforeAll(async () => {
  live = await startProvider();
});

afterAll(() => live.close());

const CODE_FLOW = [
  'app.print',
  'metadata.request',
  'metadata.response',
  'authorization.open',
  'redirect.deliver',
  'token.request',
  'token.response',
  'api.request',
  'api.response',
  'app.show',
];

/** Runs one client until it rests; what it is shown comes from the server itself. */
async function afterPrint(client: Partial<ClientConfig>, options: Pick<LiveOptions, 'api' | 'apiDpop'> = {}) {
  const run = await openLiveRun(live, { client, ...options });
  await run.tap('print');
  return run;
}

describe('our client at a real server', () => {
  it.each(['native', 'basic', 'post', 'assertion'] as const)(
    'finds it and gets a token by code and PKCE: %s',
    async (kind) => {
      const run = await afterPrint(KINDS[kind]);
      const trace = run.trace();
      expect(namesOf(trace)).toEqual(CODE_FLOW);
      expect(failuresOf(trace, 'printer')).toEqual([]);
      expect(verdictsAt(trace, 'metadata.response')).toEqual([
        'MC-01 passed',
        'MC-02 passed',
        'MC-03 passed',
        'MC-04 passed',
      ]);
      expect(verdictsAt(trace, 'redirect.deliver')).toContain('CB-04 passed');
      const { tokens } = run.client();
      expect(tokens).toMatchObject({ token_type: 'Bearer', scope: 'openid photos.read', key: null });
      const issued = await live.provider.AccessToken.find(tokens?.access_token ?? '');
      expect(issued?.clientId).toBe(kind);
      expect(stepOf(trace, 'api.response').message).toMatchObject({ status: 200, body: '{"sub":"ada"}' });
    },
  );

  it('reads the response from the fragment where it asked for that', async () => {
    const run = await afterPrint({ response_mode: 'fragment' });
    expect(stepOf(run.trace(), 'redirect.deliver').message).toMatchObject({
      url: expect.stringMatching(/^com\.example\.printer:\/cb#code=/),
    });
    expect(run.client().tokens?.token_type).toBe('Bearer');
  });

  it('shows that the person said no', async () => {
    const run = await openLiveRun(live, { consent: 'deny' });
    await run.tap('print');
    expect(verdictsAt(run.trace(), 'redirect.deliver').slice(-3)).toEqual([
      'CB-04 passed',
      'CB-05 passed',
      'CB-06 failed',
    ]);
    expect(shownIn(run.trace())).toEqual({ error: 'access_denied' });
    expect(run.client().tokens).toBeNull();
  });

  it.each(['native-pushing', 'basic', 'assertion'] as const)('sends its request ahead: %s', async (kind) => {
    const run = await afterPrint({ ...KINDS[kind], authorizationRequest: 'pushed' });
    const trace = run.trace();
    expect(verdictsAt(trace, 'par.response')).toEqual(['PC-01 passed', 'PC-02 passed', 'PC-03 passed']);
    const { message } = stepOf(trace, 'authorization.open');
    expect(parseParameters(queryOf(message.kind === 'open' ? message.url : '')).names).toEqual([
      'client_id',
      'request_uri',
    ]);
    expect(failuresOf(trace, 'printer')).toEqual([]);
    expect(run.client().tokens?.token_type).toBe('Bearer');
  });
});

describe('our client with a key', () => {
  it.each(['bound-token', 'with-bound-code'] as const)('gets a token bound to it and uses it: %s', async (dpop) => {
    const run = await afterPrint({ ...KINDS['native-bound'], dpop });
    const trace = run.trace();
    expect(verdictsAt(trace, 'token.response')).toEqual(['TR-01 failed']);
    expect(verdictsAt(trace, 'token.response.2')).toEqual([
      'TR-01 passed',
      'TR-02 passed',
      'TR-03 passed',
      'TR-04 passed',
    ]);
    expect(stepOf(trace, 'api.response').message).toMatchObject({ status: 401 });
    expect(stepOf(trace, 'api.response.2').message).toMatchObject({ status: 200 });
    const { tokens, nonces } = run.client();
    expect(tokens?.token_type).toBe('DPoP');
    const issued = await live.provider.AccessToken.find(tokens?.access_token ?? '');
    expect(issued?.jkt).toBe(tokens?.key && jwkThumbprint(tokens.key.jwk));
    expect(nonces).toEqual({ server: expect.any(String), api: expect.any(String) });
  });

  it('goes on with its key and with the nonces that it knows', async () => {
    const run = await afterPrint({ ...KINDS['native-bound'], dpop: 'bound-token' });
    const before = run.client().tokens;
    run.advance(TOKEN_LIFETIME);
    await run.tap('print');
    const trace = run.trace();
    expect(namesOf(trace).slice(-6)).toEqual([
      'app.print.2',
      'token.request.3',
      'token.response.3',
      'api.request.3',
      'api.response.3',
      'app.show.2',
    ]);
    const { tokens } = run.client();
    expect(tokens?.key).toBe(before?.key);
    expect(tokens?.access_token).not.toBe(before?.access_token);
  });

  it('sends its key with a pushed request', async () => {
    const client = { ...KINDS['native-bound'], dpop: 'with-bound-code', authorizationRequest: 'pushed' } as const;
    const run = await afterPrint(client);
    expect(parseParameters(requestIn(run.trace(), 'par.request').body ?? '').get('dpop_jkt')).not.toBeNull();
    expect(run.client().tokens?.token_type).toBe('DPoP');
  });
});

describe('the tokens that our client holds', () => {
  it('are used again while they are good', async () => {
    const run = await afterPrint({});
    await run.tap('print');
    expect(namesOf(run.trace()).slice(CODE_FLOW.length)).toEqual([
      'app.print.2',
      'api.request.2',
      'api.response.2',
      'app.show.2',
    ]);
  });

  it.each(['native', 'basic', 'assertion'] as const)(
    'are refreshed with the newest refresh token: %s',
    async (kind) => {
      const run = await afterPrint(KINDS[kind]);
      const refreshTokens = [run.client().tokens?.refresh_token];
      for (const round of [2, 3]) {
        run.advance(TOKEN_LIFETIME);
        await run.tap('print');
        const { body } = requestIn(run.trace(), `token.request.${round}`);
        expect(parseParameters(body ?? '').get('refresh_token')).toBe(refreshTokens.at(-1));
        refreshTokens.push(run.client().tokens?.refresh_token);
      }
      expect(failuresOf(run.trace(), 'printer')).toEqual([]);
      expect(new Set(refreshTokens).size).toBe(3);
      const used = await live.provider.RefreshToken.find(refreshTokens[0] ?? '', { ignoreExpiration: true });
      expect(used?.consumed).toBeTruthy();
    },
  );

  it('are given up where the server refuses to refresh them, and asked for anew', async () => {
    const run = await afterPrint({});
    const issued = await live.provider.RefreshToken.find(run.client().tokens?.refresh_token ?? '');
    await issued?.destroy();
    run.advance(TOKEN_LIFETIME);
    await run.tap('print');
    expect(shownIn(run.trace())).toEqual({ error: 'invalid_grant' });
    expect(run.client().tokens).toBeNull();
    await run.tap('print');
    expect(run.client().tokens).not.toBeNull();
  });

  it.each(['native', 'basic', 'post', 'assertion'] as const)('are given back: %s', async (kind) => {
    const run = await afterPrint(KINDS[kind]);
    const { tokens } = run.client();
    await run.tap('disconnect');
    expect(verdictsAt(run.trace(), 'revocation.response')).toEqual(['RC-01 passed']);
    expect(run.client().tokens).toBeNull();
    expect(await live.provider.RefreshToken.find(tokens?.refresh_token ?? '')).toBeUndefined();
    expect(await live.provider.AccessToken.find(tokens?.access_token ?? '')).toBeUndefined();
  });
});

describe('a token for our API from a real server', () => {
  it.each([
    [PHOTOS, 'ES256'],
    [CONTACTS, 'RS256'],
  ])('is for %s alone and verified by %s', async (api, alg) => {
    const client = { ...KINDS.basic, scope: 'photos.read', resource: `${api}/photos`, resourceIndicators: [api] };
    const run = await afterPrint(client, { api });
    expect(failuresOf(run.trace(), 'printer')).toEqual([]);
    expect(failuresOf(run.trace(), 'photos')).toEqual([]);
    const [header = ''] = run.client().tokens?.access_token.split('.') ?? [];
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ typ: 'at+jwt', alg });
    expect(shownIn(run.trace())).toEqual({ photos: ['lake.jpg'] });
  });

  it('is bound to a key that the API asks to see, with a nonce of its own', async () => {
    const bound = { ...KINDS['native-bound'], dpop: 'bound-token', scope: 'photos.read' } as const;
    const client = { ...bound, resource: `${PHOTOS}/photos`, resourceIndicators: [PHOTOS] };
    const run = await afterPrint(client, { apiDpop: 'nonce-required' });
    const trace = run.trace();
    expect(failuresOf(trace, 'photos')).toEqual(['RS-06-nonce']);
    expect(verdictsAt(trace, 'api.request.2')).toContain('RS-06-jkt passed');
    expect(shownIn(trace)).toEqual({ photos: ['lake.jpg'] });
  });

  it('is not taken by another API', async () => {
    const client = { scope: 'photos.read', resource: `${PHOTOS}/photos`, resourceIndicators: [CONTACTS] };
    const run = await afterPrint(client);
    expect(failuresOf(run.trace(), 'photos')).toEqual(['RS-05']);
    expect(shownIn(run.trace())).toEqual({ error: '401' });
  });

  it('may be the client’s own', async () => {
    const service = { ...KINDS.service, grant: 'client_credentials', scope: 'photos.read' } as const;
    const run = await afterPrint({ ...service, resource: `${PHOTOS}/photos`, resourceIndicators: [PHOTOS] });
    const trace = run.trace();
    expect(namesOf(trace)).not.toContain('authorization.open');
    expect(headerOf(requestIn(trace, 'token.request'), 'Authorization')).toMatch(/^Basic /);
    expect(failuresOf(trace, 'photos')).toEqual([]);
    expect(run.client().tokens).toMatchObject({ token_type: 'Bearer', refresh_token: null });
    expect(shownIn(trace)).toEqual({ photos: ['lake.jpg'] });
  });
});
