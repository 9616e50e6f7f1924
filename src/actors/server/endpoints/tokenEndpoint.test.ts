import { describe, expect, it } from 'vitest';
import { signClientAssertion } from '../../../oauth/clientAssertion.ts';
import { JWT_BEARER } from '../../../oauth/clientCredentials.ts';
import { decodeJwt } from '../../../oauth/decodeJwt.ts';
import { signDpopProof } from '../../../oauth/dpopProof.ts';
import { keyOf } from '../../../oauth/fixtures/keys.ts';
import { ISSUER } from '../../../oauth/fixtures/registrations.ts';
import { jwkThumbprint } from '../../../oauth/jwk.ts';
import { type Header, headerOf } from '../../../oauth/wire.ts';
import {
  CALENDAR,
  issued,
  membersOf,
  PHOTOS,
  SHOP_BASIC,
  START,
  type TestServer,
  testServer,
} from '../fixtures/testServer.ts';
import { APP_CODE, redeem, refresh, SHOP_CODE } from '../fixtures/tokenCalls.ts';
import { tokenEndpoint } from './tokenEndpoint.ts';

const KEY = keyOf(7);
const jkt = jwkThumbprint(KEY.jwk);

function proof(server: TestServer, jti: string, nonce?: string): Header {
  return ['DPoP', signDpopProof({ jti, htm: 'POST', htu: `${ISSUER}/token`, iat: server.now(), nonce }, KEY)];
}

const codes = [APP_CODE, SHOP_CODE];
const claimsOf = (token: unknown) => decodeJwt(String(token))?.claims;

describe('a code at the token endpoint (RFC 6749 §4.1.4)', () => {
  const server = testServer({}, issued(...codes));
  const answer = redeem(server, APP_CODE);
  const members = membersOf(answer);

  it('is traded for an access token and, where the client may refresh, a refresh token', () => {
    expect(answer.response.status).toBe(200);
    expect(Object.keys(members)).toEqual(['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope']);
    expect(members).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'photos.read' });
    expect(answer.made?.map(({ kind }) => kind)).toEqual(['access_token', 'refresh_token']);
    expect(answer.redeemed).toBe(1);
  });

  it('names user, client, audience and sign-in in the token (RFC 9068 §2.2)', () => {
    expect(claimsOf(members.access_token)).toMatchObject({
      iss: ISSUER,
      aud: PHOTOS,
      sub: 'ada',
      client_id: 'printer',
      scope: 'photos.read',
      iat: server.now(),
      exp: server.now() + 600,
      auth_time: START / 1000 - 20,
    });
    expect(claimsOf(members.access_token)).not.toHaveProperty('cnf');
  });

  it('leaves code and tokens on record', () => {
    const { codes: kept, accessTokens, refreshTokens } = server.records();
    expect(kept.map(({ redeemed }) => redeemed)).toEqual([true, false]);
    expect(accessTokens).toMatchObject([{ value: members.access_token, grant_id: 'grant-1', aud: PHOTOS }]);
    expect(refreshTokens).toMatchObject([{ value: members.refresh_token, jkt: null, rotated_at: null }]);
    expect(refreshTokens[0]?.expires_at).toBe(START + 1500 + 3_600_000);
  });

  it('is for several resources where several were granted (RFC 9068 §3)', () => {
    const resource = [PHOTOS, CALENDAR];
    const several = membersOf(redeem(testServer({}, issued({ ...APP_CODE, resource })), APP_CODE));
    expect(claimsOf(several.access_token)?.aud).toEqual(resource);
  });
});

describe('a code that comes back (RFC 6749 §4.1.2)', () => {
  it('has all tokens of its grant revoked', () => {
    const server = testServer({}, issued(...codes));
    redeem(server, SHOP_CODE, SHOP_BASIC);
    redeem(server, APP_CODE);
    const again = redeem(server, APP_CODE);
    expect(membersOf(again).error).toBe('invalid_grant');
    expect(again.response.status).toBe(400);
    const { grants, accessTokens, refreshTokens } = server.records();
    for (const kept of [...accessTokens, ...refreshTokens]) expect(kept.revoked).toBe(kept.grant_id === 'grant-1');
    expect(grants.map(({ revoked }) => revoked)).toEqual([true, false]);
  });

  it('gets another token where the policy accepts it, and the authorization is not told twice', () => {
    const server = testServer({ codeReplay: 'accepted' }, issued(...codes));
    const first = redeem(server, APP_CODE);
    const second = redeem(server, APP_CODE);
    expect(second.response.status).toBe(200);
    expect(membersOf(second).access_token).not.toBe(membersOf(first).access_token);
    expect(membersOf(second).refresh_token).not.toBe(membersOf(first).refresh_token);
    expect(second).not.toHaveProperty('redeemed');
  });
});

describe('a refresh token at the token endpoint (RFC 6749 §6)', () => {
  it('of a public client is traded for a successor that lives no longer', () => {
    const server = testServer({}, issued(...codes));
    const first = membersOf(redeem(server, APP_CODE));
    server.wait(100);
    const second = membersOf(refresh(server, first.refresh_token, 'printer'));
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second.access_token).not.toBe(first.access_token);
    expect(claimsOf(second.access_token)?.auth_time).toBe(START / 1000 - 20);
    const [old, latest] = server.records().refreshTokens;
    expect(old?.rotated_at).toBe(START + 101_500);
    expect(latest?.rotated_at).toBeNull();
    expect(latest?.expires_at).toBe(old?.expires_at);
    server.wait(3500);
    expect(membersOf(refresh(server, second.refresh_token, 'printer')).error).toBe('invalid_grant');
  });

  it('that comes back after its rotation has all that descends from the grant revoked (RFC 9700 §4.14.2)', () => {
    const server = testServer({}, issued(...codes));
    const stolen = membersOf(redeem(server, APP_CODE)).refresh_token;
    const latest = membersOf(refresh(server, stolen, 'printer')).refresh_token;
    expect(membersOf(refresh(server, stolen, 'printer')).error).toBe('invalid_grant');
    expect(membersOf(refresh(server, latest, 'printer')).error).toBe('invalid_grant');
    const { accessTokens, refreshTokens } = server.records();
    for (const kept of [...accessTokens, ...refreshTokens]) expect(kept.revoked).toBe(true);
  });

  it('of a confidential client stays the same, as authentication protects it', () => {
    const server = testServer({}, issued(...codes));
    const { refresh_token } = membersOf(redeem(server, SHOP_CODE, SHOP_BASIC));
    for (const _ of [1, 2]) {
      const members = membersOf(refresh(server, refresh_token, null, SHOP_BASIC));
      expect(members).not.toHaveProperty('refresh_token');
      expect(members).toHaveProperty('access_token');
    }
    expect(server.records().refreshTokens).toHaveLength(1);
  });

  it.each([
    ['all-clients', true, true],
    ['public-clients', true, false],
    ['no-clients', false, false],
  ] as const)('is rotated as the policy says: %s', (refreshTokenRotation, ofApp, ofShop) => {
    const server = testServer({ refreshTokenRotation }, issued(...codes));
    const app = membersOf(redeem(server, APP_CODE)).refresh_token;
    const shop = membersOf(redeem(server, SHOP_CODE, SHOP_BASIC)).refresh_token;
    expect('refresh_token' in membersOf(refresh(server, app, 'printer'))).toBe(ofApp);
    expect('refresh_token' in membersOf(refresh(server, shop, null, SHOP_BASIC))).toBe(ofShop);
  });
});

describe('a client that asks in its own name (RFC 6749 §4.4.3)', () => {
  it('gets an access token with itself as subject, without sign-in and without refresh token', () => {
    const server = testServer();
    const ask = () => server.post(tokenEndpoint, '/token', 'grant_type=client_credentials', SHOP_BASIC);
    const [first, second] = [membersOf(ask()), membersOf(ask())];
    expect(Object.keys(first)).toEqual(['access_token', 'token_type', 'expires_in', 'scope']);
    expect(claimsOf(first.access_token)).toMatchObject({ sub: 's6BhdRkqt3', client_id: 's6BhdRkqt3', aud: PHOTOS });
    expect(claimsOf(first.access_token)).not.toHaveProperty('auth_time');
    expect(second.access_token).not.toBe(first.access_token);
    expect(server.records().accessTokens).toMatchObject([{ grant_id: null }, { grant_id: null }]);
    expect(server.records().grants).toEqual([]);
  });
});

describe('a proof of possession at the token endpoint (RFC 9449 §5)', () => {
  it('binds the tokens of a public client to its key', () => {
    const server = testServer({}, issued(...codes));
    const members = membersOf(redeem(server, APP_CODE, proof(server, 'a')));
    expect(members.token_type).toBe('DPoP');
    expect(claimsOf(members.access_token)?.cnf).toEqual({ jkt });
    expect(server.records().accessTokens[0]?.jkt).toBe(jkt);
    expect(server.records().refreshTokens[0]?.jkt).toBe(jkt);
    expect(membersOf(refresh(server, members.refresh_token, 'printer')).error).toBe('invalid_grant');
    const next = membersOf(refresh(server, members.refresh_token, 'printer', proof(server, 'b')));
    expect(next.token_type).toBe('DPoP');
    expect(server.records().refreshTokens[1]?.jkt).toBe(jkt);
  });

  it('binds only the access token of a confidential client', () => {
    const server = testServer({}, issued(...codes));
    const members = membersOf(redeem(server, SHOP_CODE, SHOP_BASIC, proof(server, 'a')));
    expect(claimsOf(members.access_token)?.cnf).toEqual({ jkt });
    expect(server.records().refreshTokens[0]?.jkt).toBeNull();
    expect(membersOf(refresh(server, members.refresh_token, null, SHOP_BASIC)).token_type).toBe('Bearer');
  });

  it('is good once, also for a request that is refused for another reason', () => {
    const server = testServer({}, issued(...codes));
    const once = proof(server, 'a');
    expect(membersOf(redeem(server, { ...APP_CODE, value: 'unknown' }, once)).error).toBe('invalid_grant');
    expect(membersOf(redeem(server, APP_CODE, once)).error).toBe('invalid_dpop_proof');
    expect(membersOf(redeem(server, APP_CODE, proof(server, 'b'))).token_type).toBe('DPoP');
  });

  it('is asked to contain a nonce, which comes with the refusal and, renewed, with the token (§8, §8.2)', () => {
    const server = testServer({ dpop: 'nonce-required' }, issued(...codes));
    const refused = redeem(server, APP_CODE, proof(server, 'a'));
    expect(refused.response.status).toBe(400);
    expect(membersOf(refused).error).toBe('use_dpop_nonce');
    const nonce = headerOf(refused.response, 'DPoP-Nonce') ?? undefined;
    server.wait(50);
    const accepted = redeem(server, APP_CODE, proof(server, 'b', nonce));
    expect(accepted.response.status).toBe(200);
    const { refresh_token } = membersOf(accepted);
    server.wait(120);
    const stale = refresh(server, refresh_token, 'printer', proof(server, 'c', nonce));
    expect(membersOf(stale).error).toBe('use_dpop_nonce');
    expect(headerOf(stale.response, 'DPoP-Nonce')).not.toBe(nonce);
  });

  it('brings no nonce where none is asked for', () => {
    const server = testServer({}, issued(...codes));
    expect(headerOf(redeem(server, APP_CODE, proof(server, 'a')).response, 'DPoP-Nonce')).toBeNull();
    const asking = testServer({ dpop: 'nonce-required' }, issued(...codes));
    expect(headerOf(redeem(asking, APP_CODE).response, 'DPoP-Nonce')).toBeNull();
  });
});

describe('a client that signs (RFC 7523 §3)', () => {
  it('is not authenticated twice by one assertion', () => {
    const server = testServer();
    const claims = { iss: 'signer', sub: 'signer', aud: ISSUER, exp: server.now() + 60, iat: server.now(), jti: 'one' };
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: JWT_BEARER,
      client_assertion: signClientAssertion(claims, keyOf(5)),
    }).toString();
    expect(server.post(tokenEndpoint, '/token', body).response.status).toBe(200);
    expect(membersOf(server.post(tokenEndpoint, '/token', body)).error).toBe('invalid_client');
    server.wait(60);
    server.post(tokenEndpoint, '/token', 'grant_type=client_credentials', SHOP_BASIC);
    expect(server.records().seen).toEqual([]);
  });
});
