import { describe, expect, it } from 'vitest';
import { signClientAssertion } from '../../../oauth/clientAssertion.ts';
import { JWT_BEARER } from '../../../oauth/clientCredentials.ts';
import { checksOf, findingOf } from '../../../oauth/fixtures/findingOf.ts';
import { keyOf, SERVER_KEY } from '../../../oauth/fixtures/keys.ts';
import { ISSUER } from '../../../oauth/fixtures/registrations.ts';
import { presented } from '../../../oauth/fixtures/tokens.ts';
import { headerOf } from '../../../oauth/wire.ts';
import { issued, membersOf, SHOP_BASIC, testServer } from '../fixtures/testServer.ts';
import { APP_CODE, isActive, redeem, refresh, revoke, SHOP_CODE } from '../fixtures/tokenCalls.ts';
import { revocationEndpoint } from './revocationEndpoint.ts';

function withTokens() {
  const server = testServer({}, issued(APP_CODE, SHOP_CODE));
  return {
    server,
    app: membersOf(redeem(server, APP_CODE)),
    shop: membersOf(redeem(server, SHOP_CODE, SHOP_BASIC)),
  };
}

type Answered = ReturnType<typeof revoke>;

function expectRevoked(answer: Answered) {
  expect(answer.response).toMatchObject({ status: 200, body: null });
}

function expectRefused(answer: Answered, check: string, status: number, error: string) {
  expect(checksOf(answer).at(-1)).toBe(check);
  expect(findingOf(answer, check)?.passed).toBe(false);
  expect(answer.response.status).toBe(status);
  expect(membersOf(answer).error).toBe(error);
}

describe('a revocation (RFC 7009 §2)', () => {
  it('is examined in the order in which the server must do it', () => {
    const { server, app } = withTokens();
    const answer = revoke(server, app.refresh_token, null, 'printer');
    expect(checksOf(answer)).toEqual(['RV-01', 'RV-02', 'RV-03', 'RV-04', 'RV-05']);
    expect(answer.name).toBe('revocation.response');
  });

  it.each([null, 'refresh_token', 'access_token', 'colour'])(
    'of a refresh token takes the access tokens of its grant along, whatever the hint (%s)',
    (hint) => {
      const { server, app, shop } = withTokens();
      const later = membersOf(refresh(server, app.refresh_token, 'printer'));
      expectRevoked(revoke(server, later.refresh_token, hint, 'printer'));
      for (const token of [app.access_token, later.access_token]) expect(isActive(server, token)).toBe(false);
      expect(membersOf(refresh(server, later.refresh_token, 'printer')).error).toBe('invalid_grant');
      expect(isActive(server, shop.access_token)).toBe(true);
    },
  );

  it.each([null, 'access_token', 'refresh_token'])(
    'of an access token leaves the refresh token alive, whatever the hint (%s)',
    (hint) => {
      const { server, app } = withTokens();
      expectRevoked(revoke(server, app.access_token, hint, 'printer'));
      expect(isActive(server, app.access_token)).toBe(false);
      const later = membersOf(refresh(server, app.refresh_token, 'printer'));
      expect(isActive(server, later.access_token)).toBe(true);
    },
  );

  it('does not reach an API that verifies the token by itself, until the token expires', () => {
    const { server, app } = withTokens();
    revoke(server, app.refresh_token, null, 'printer');
    const token = String(app.access_token);
    const api = { keys: [SERVER_KEY.jwk], now: server.now() * 1000 };
    expect(presented(token, api).refusal).toBeNull();
    expect(presented(token, { ...api, now: api.now + 600_000 }).refusal?.error).toBe('invalid_token');
  });

  it('of a value that is no token is no error (§2.2), and neither is a second one', () => {
    const { server, app } = withTokens();
    const answer = revoke(server, 'unknown', null, 'printer');
    expectRevoked(answer);
    expect(findingOf(answer, 'RV-05')).toMatchObject({ passed: null, ref: 'RFC 7009 §2.2' });
    for (const _ of [1, 2]) expectRevoked(revoke(server, app.refresh_token, null, 'printer'));
  });

  it('of a rotated refresh token revokes its successors, so that a sign-out cannot miss', () => {
    const { server, app } = withTokens();
    const later = membersOf(refresh(server, app.refresh_token, 'printer'));
    expectRevoked(revoke(server, app.refresh_token, null, 'printer'));
    expect(membersOf(refresh(server, later.refresh_token, 'printer')).error).toBe('invalid_grant');
  });

  it('is refused for the token of another client, which lives on', () => {
    const { server, app } = withTokens();
    for (const token of [app.refresh_token, app.access_token]) {
      expectRefused(revoke(server, token, null, 'other'), 'RV-05', 400, 'invalid_request');
      expectRefused(revoke(server, token, null, null, SHOP_BASIC), 'RV-05', 400, 'invalid_request');
    }
    expect(isActive(server, app.access_token)).toBe(true);
    expect(membersOf(refresh(server, app.refresh_token, 'printer'))).toHaveProperty('access_token');
  });
});

describe('a revocation request that is not as it should be', () => {
  it('RV-01, RV-02: is a form, each parameter once', () => {
    const { server } = withTokens();
    const twice = server.post(revocationEndpoint, '/revoke', 'token=a&token=b&client_id=printer');
    expectRefused(twice, 'RV-02', 400, 'invalid_request');
    const inQuery = server.post(revocationEndpoint, '/revoke?token=a', 'client_id=printer');
    expectRefused(inQuery, 'RV-01', 400, 'invalid_request');
  });

  it('RV-03: comes from a client that authenticates: invalid_client', () => {
    const { server, shop } = withTokens();
    expectRefused(revoke(server, shop.refresh_token, null, 's6BhdRkqt3'), 'RV-03', 400, 'invalid_client');
    const wrong = ['Authorization', `Basic ${btoa('s6BhdRkqt3:wrong')}`] as const;
    const answer = revoke(server, shop.refresh_token, null, null, wrong);
    expectRefused(answer, 'RV-03', 401, 'invalid_client');
    expect(headerOf(answer.response, 'WWW-Authenticate')).toMatch(/^Basic realm=/);
    expect(isActive(server, shop.access_token)).toBe(true);
  });

  it('RV-03: takes an assertion once', () => {
    const { server } = withTokens();
    const claims = { iss: 'signer', sub: 'signer', aud: ISSUER, exp: server.now() + 60, iat: server.now(), jti: 'one' };
    const client_assertion = signClientAssertion(claims, keyOf(5));
    const body = new URLSearchParams({ token: 'x', client_assertion_type: JWT_BEARER, client_assertion }).toString();
    expectRevoked(server.post(revocationEndpoint, '/revoke', body));
    expectRefused(server.post(revocationEndpoint, '/revoke', body), 'RV-03-jti', 400, 'invalid_client');
  });

  it('RV-04: names a token: invalid_request', () => {
    const { server } = withTokens();
    expectRefused(revoke(server, '', null, 'printer'), 'RV-04', 400, 'invalid_request');
  });
});
