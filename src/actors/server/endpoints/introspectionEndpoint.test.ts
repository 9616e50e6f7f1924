import { describe, expect, it } from 'vitest';
import { signDpopProof } from '../../../oauth/dpopProof.ts';
import { checksOf, findingOf } from '../../../oauth/fixtures/findingOf.ts';
import { keyOf } from '../../../oauth/fixtures/keys.ts';
import { ISSUER } from '../../../oauth/fixtures/registrations.ts';
import { jwkThumbprint } from '../../../oauth/jwk.ts';
import type { ServerRecords } from '../../../oauth/records.ts';
import { type Header, headerOf } from '../../../oauth/wire.ts';
import {
  CALENDAR,
  CALENDAR_BASIC,
  issued,
  membersOf,
  PHOTOS,
  PHOTOS_BASIC,
  SHOP_BASIC,
  testServer,
} from '../fixtures/testServer.ts';
import { APP_CODE, introspect, redeem, revoke } from '../fixtures/tokenCalls.ts';
import { introspectionEndpoint } from './introspectionEndpoint.ts';

function withToken(...headers: readonly Header[]) {
  const server = testServer({}, issued(APP_CODE));
  const { access_token, refresh_token } = membersOf(redeem(server, APP_CODE, ...headers));
  return { server, access_token, refresh_token };
}

type Answered = ReturnType<typeof introspect>;

/** Nothing but that it is not active, and at which check that came out. */
function expectInactive(answer: Answered, check: string) {
  expect(checksOf(answer).at(-1)).toBe(check);
  expect(findingOf(answer, check)?.passed).toBe(false);
  expect(answer.response).toMatchObject({ status: 200, body: '{"active":false}' });
}

function expectRefused(answer: Answered, check: string, status: number, error: string) {
  expect(checksOf(answer).at(-1)).toBe(check);
  expect(answer.response.status).toBe(status);
  expect(membersOf(answer).error).toBe(error);
  const challenge = headerOf(answer.response, 'WWW-Authenticate');
  if (status === 401) expect(challenge).toMatch(/^Basic realm=/);
  else expect(challenge).toBeNull();
}

describe('an introspection of an active token (RFC 7662 §2.2)', () => {
  it('tells the API what the token says', () => {
    const { server, access_token } = withToken();
    const answer = introspect(server, access_token);
    expect(checksOf(answer)).toEqual(['01', '02', '03', '04', '05', '06', '07', '08'].map((one) => `IS-${one}`));
    expect(answer.name).toBe('introspection.response');
    expect(headerOf(answer.response, 'Cache-Control')).toBe('no-store');
    const { jti, ...members } = membersOf(answer);
    expect(jti).toBe(server.records().accessTokens[0]?.jti);
    expect(members).toEqual({
      active: true,
      scope: 'photos.read',
      client_id: 'printer',
      sub: 'ada',
      aud: PHOTOS,
      iss: ISSUER,
      exp: server.now() + 600,
      iat: server.now(),
      token_type: 'Bearer',
    });
  });

  it('tells it the key of a bound token (RFC 9449 §6.2)', () => {
    const claims = { jti: 'a', htm: 'POST', htu: `${ISSUER}/token`, iat: testServer().now() };
    const { server, access_token } = withToken(['DPoP', signDpopProof(claims, keyOf(7))]);
    expect(membersOf(introspect(server, access_token))).toMatchObject({
      cnf: { jkt: jwkThumbprint(keyOf(7).jwk) },
      token_type: 'DPoP',
    });
  });

  it('is for every API that the token is for', () => {
    const codes = [{ ...APP_CODE, resource: [PHOTOS, CALENDAR] }];
    const server = testServer({}, issued(...codes));
    const { access_token } = membersOf(redeem(server, APP_CODE));
    for (const by of [PHOTOS_BASIC, CALENDAR_BASIC]) {
      expect(membersOf(introspect(server, access_token, by))).toMatchObject({ active: true, aud: [PHOTOS, CALENDAR] });
    }
  });

  it('takes the credentials of the API from the body as well', () => {
    const { server, access_token } = withToken();
    const body = `token=${access_token}&client_id=photos&client_secret=photos-secret`;
    expect(membersOf(server.post(introspectionEndpoint, '/introspect', body)).active).toBe(true);
  });
});

describe('an introspection of a token that is not active', () => {
  it('IS-05: is not known, or is a refresh token, which is none of the API’s business', () => {
    const { server, refresh_token } = withToken();
    expectInactive(introspect(server, 'unknown'), 'IS-05');
    expectInactive(introspect(server, refresh_token), 'IS-05');
  });

  it('IS-06: was revoked, or its grant was', () => {
    const { server, access_token } = withToken();
    revoke(server, access_token, null, 'printer');
    expectInactive(introspect(server, access_token), 'IS-06');
    const { accessTokens, grants }: ServerRecords = server.records();
    const alive = accessTokens.map((token) => ({ ...token, revoked: false }));
    const dead = grants.map((grant) => ({ ...grant, revoked: true }));
    const other = testServer({}, { accessTokens: alive, grants: dead });
    expectInactive(introspect(other, access_token), 'IS-06');
  });

  it('IS-07: has expired', () => {
    const { server, access_token } = withToken();
    server.wait(599);
    expect(membersOf(introspect(server, access_token)).active).toBe(true);
    server.wait(1);
    expectInactive(introspect(server, access_token), 'IS-07');
  });

  it('IS-08: is for another API', () => {
    const { server, access_token } = withToken();
    const answer = introspect(server, access_token, CALENDAR_BASIC);
    expectInactive(answer, 'IS-08');
    expect(findingOf(answer, 'IS-08')).toMatchObject({ expected: CALENDAR, actual: PHOTOS });
  });
});

describe('who may not introspect (RFC 7662 §2.1)', () => {
  const basic = (pair: string): Header => ['Authorization', `Basic ${btoa(pair)}`];

  it.each([
    ['a wrong secret', basic('photos:wrong')],
    ['an API that nobody knows', basic('stranger:photos-secret')],
    ['a client', SHOP_BASIC],
    ['a token', ['Authorization', 'Bearer 2YotnFZFEjr1zCsicMWpAA'] as const],
  ])('%s: 401 invalid_client', (_, header) => {
    const { server, access_token } = withToken();
    expectRefused(introspect(server, access_token, header), 'IS-03', 401, 'invalid_client');
  });

  it.each(['', '&client_id=photos', '&client_id=photos&client_secret=wrong'])(
    'who does not authenticate (%s): 401 invalid_client',
    (by) => {
      const { server, access_token } = withToken();
      const answer = server.post(introspectionEndpoint, '/introspect', `token=${access_token}${by}`);
      expectRefused(answer, 'IS-03', 401, 'invalid_client');
    },
  );

  it('who authenticates twice: invalid_request', () => {
    const { server } = withToken();
    const body = 'token=x&client_id=photos&client_secret=photos-secret';
    expectRefused(
      server.post(introspectionEndpoint, '/introspect', body, PHOTOS_BASIC),
      'IS-03',
      400,
      'invalid_request',
    );
  });

  it('who names no token, or two: invalid_request', () => {
    const { server } = withToken();
    expectRefused(introspect(server, ''), 'IS-04', 400, 'invalid_request');
    const twice = server.post(introspectionEndpoint, '/introspect', 'token=a&token=b', PHOTOS_BASIC);
    expectRefused(twice, 'IS-02', 400, 'invalid_request');
  });
});
