import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeRecord } from '../../../oauth/codeRecord.ts';
import { decodeJwt } from '../../../oauth/decodeJwt.ts';
import { type Header, headerOf } from '../../../oauth/wire.ts';
import { issued, membersOf, SHOP, SHOP_BASIC, type TestServer, testServer } from '../fixtures/testServer.ts';
import { APP_CODE, introspect, isActive, redeem, refresh, revoke, SHOP_CODE } from '../fixtures/tokenCalls.ts';
import type { Answer } from './endpoint.ts';

const codes: readonly CodeRecord[] = [
  APP_CODE,
  SHOP_CODE,
  { ...APP_CODE, value: 'third', grant_id: 'grant-3', ordinal: 3 },
];
const senders = ['printer', 'other', SHOP.client_id];

/** One thing that anybody who has seen every code and token so far may do. */
type Move =
  | { readonly kind: 'redeem'; readonly code: number; readonly sender: number }
  | { readonly kind: 'refresh' | 'revoke' | 'introspect'; readonly token: number; readonly sender: number }
  | { readonly kind: 'wait'; readonly seconds: number };

const index = fc.nat({ max: 11 });
const sender = fc.nat({ max: senders.length - 1 });
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('redeem' as const), code: fc.nat({ max: 2 }), sender }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('refresh' as const), token: index, sender }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('revoke' as const, 'introspect' as const), token: index, sender }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.nat({ max: 30 }) }) },
);

function credentials(client_id: string): readonly Header[] {
  return client_id === SHOP.client_id ? [SHOP_BASIC] : [];
}

function nth<Value>(values: readonly Value[], n: number): Value | undefined {
  return values[n % Math.max(values.length, 1)];
}

function play(server: TestServer, one: Move): Answer | null {
  if (one.kind === 'wait') {
    server.wait(one.seconds);
    return null;
  }
  const client_id = senders[one.sender] ?? '';
  const by = credentials(client_id);
  const named = by.length === 0 ? client_id : null;
  if (one.kind === 'redeem') return redeem(server, { ...(codes[one.code] ?? APP_CODE), client_id }, ...by);
  const { refreshTokens, accessTokens } = server.records();
  const known = one.kind === 'refresh' ? refreshTokens : [...refreshTokens, ...accessTokens];
  const token = nth(known, one.token)?.value ?? 'none';
  if (one.kind === 'refresh') return refresh(server, token, named, ...by);
  return one.kind === 'revoke' ? revoke(server, token, null, named, ...by) : introspect(server, token);
}

function forAllGames(examine: (server: TestServer, moves: readonly Move[]) => void) {
  fc.assert(
    fc.property(fc.array(move, { minLength: 4, maxLength: 24 }), (moves) =>
      examine(testServer({}, issued(...codes)), moves),
    ),
    { numRuns: 60 },
  );
}

describe('whatever is sent to the server, in whatever order', () => {
  it('no code is redeemed twice', () => {
    forAllGames((server, moves) => {
      const redeemed = moves.flatMap((one) => {
        const status = play(server, one)?.response.status;
        return one.kind === 'redeem' && status === 200 ? [one.code] : [];
      });
      expect(new Set(redeemed).size).toBe(redeemed.length);
    });
  });

  it('no token is issued to a client that the grant is not for', () => {
    forAllGames((server, moves) => {
      for (const one of moves) {
        const answer = play(server, one);
        const token = answer?.name === 'token.response' ? membersOf(answer).access_token : undefined;
        if (token === undefined || one.kind === 'wait') continue;
        expect(decodeJwt(String(token))?.claims.client_id).toBe(senders[one.sender]);
      }
      const { accessTokens, refreshTokens, grants } = server.records();
      for (const { grant_id, client_id } of [...accessTokens, ...refreshTokens]) {
        expect(grants.find(({ id }) => id === grant_id)?.client_id).toBe(client_id);
      }
    });
  });

  it('every token is another, and each grant has one refresh token at most that can be used', () => {
    forAllGames((server, moves) => {
      for (const one of moves) play(server, one);
      const { accessTokens, refreshTokens } = server.records();
      const values = [...accessTokens, ...refreshTokens].map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      const usable = refreshTokens.filter(({ revoked, rotated_at }) => !revoked && rotated_at === null);
      expect(new Set(usable.map(({ grant_id }) => grant_id)).size).toBe(usable.length);
    });
  });

  it('once a grant is revoked, whatever descends from it is refused, inactive and without offspring', () => {
    forAllGames((server, moves) => {
      for (const one of moves) play(server, one);
      const { grants } = server.records();
      for (const { id } of grants.filter(({ revoked }) => revoked)) {
        const before = server.records();
        const ofGrant = <Token extends { readonly grant_id: string | null }>(tokens: readonly Token[]) =>
          tokens.filter(({ grant_id }) => grant_id === id);
        for (const { value } of ofGrant(before.accessTokens)) expect(isActive(server, value)).toBe(false);
        for (const { value, client_id } of ofGrant(before.refreshTokens)) {
          const by = credentials(client_id);
          const answer = refresh(server, value, by.length === 0 ? client_id : null, ...by);
          expect(membersOf(answer).error).toBe('invalid_grant');
        }
        expect(server.records().accessTokens).toHaveLength(before.accessTokens.length);
      }
    });
  });

  it('a replay or reuse by the client itself revokes the grant', () => {
    forAllGames((server, moves) => {
      for (const one of moves) {
        const failed = play(server, one)?.findings.find(({ passed }) => passed === false);
        if (one.kind === 'redeem' && failed?.check === 'TK-14') {
          const grant_id = codes[one.code]?.grant_id;
          expect(server.records().grants.find(({ id }) => id === grant_id)?.revoked).toBe(true);
        }
        if (failed?.check === 'RT-06') expect(server.records().grants.some(({ revoked }) => revoked)).toBe(true);
      }
    });
  });

  it('every error may be shown to nobody else, and says what kind it is', () => {
    forAllGames((server, moves) => {
      for (const one of moves) {
        const response = play(server, one)?.response;
        if (response === undefined || response.status === 200) continue;
        expect(headerOf(response, 'Cache-Control')).toBe('no-store');
        expect(JSON.parse(response.body ?? '')).toHaveProperty('error');
      }
    });
  });
});
