import { describe, expect, it } from 'vitest';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { examineTokenResponse } from './receivedToken.ts';
import { tokenErrorResponse, tokenResponse } from './tokenResponse.ts';
import type { Header, HttpResponse } from './wire.ts';

const TOKEN = {
  access_token: '2YotnFZFEjr1zCsicMWpAA',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'photos.read',
} as const;
const REFUSAL = { status: 400, error: 'invalid_grant', description: 'The code has expired' };

function answer(body: string, status = 200, type = 'application/json'): HttpResponse {
  const headers: Header[] = [['Content-Type', type]];
  return { kind: 'http.response', status, headers, body };
}

describe('a client that examines a token response', () => {
  it('takes what the server makes', () => {
    const judgement = examineTokenResponse(tokenResponse(TOKEN));
    expect(judgement.findings.map(({ check, passed, ref }) => [check, passed, ref])).toEqual([
      ['TR-01', true, 'RFC 6749 §5.1'],
      ['TR-02', true, 'RFC 6749 §5.1'],
      ['TR-03', true, 'RFC 6749 §5.1'],
      ['TR-04', true, 'RFC 6749 §7.1'],
    ]);
    expect(findingOf(judgement, 'TR-01')).toMatchObject({ expected: '200', actual: '200' });
    expect(judgement).toMatchObject({ refusal: null, accepted: { ...TOKEN, refresh_token: null } });
  });

  it('takes a type in another case and does without lifetime and scope', () => {
    const body = '{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"bearer"}';
    expect(examineTokenResponse(answer(body, 200, 'application/json;charset=UTF-8')).accepted).toEqual({
      access_token: '2YotnFZFEjr1zCsicMWpAA',
      token_type: 'bearer',
      expires_in: null,
      refresh_token: null,
      scope: null,
    });
  });

  it('stops at TR-01 with the error of the server', () => {
    const judgement = examineTokenResponse(tokenErrorResponse(REFUSAL));
    expect(checksOf(judgement)).toEqual(['TR-01']);
    expect(findingOf(judgement, 'TR-01')).toMatchObject({ passed: false, expected: '200', actual: '400' });
    expect(judgement).toMatchObject({ refusal: { error: 'invalid_grant' }, accepted: null });
  });

  it('does not use the example of RFC 6749 §5.1, whose token type it cannot understand: TR-04', () => {
    const body =
      '{"access_token":"2YotnFZFEjr1zCsicMWpAA","token_type":"example","expires_in":3600,' +
      '"refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA","example_parameter":"example_value"}';
    const judgement = examineTokenResponse(answer(body, 200, 'application/json;charset=UTF-8'));
    expect(findingOf(judgement, 'TR-04')).toMatchObject({ passed: false, expected: 'Bearer', actual: 'example' });
    expect(judgement.refusal).toEqual({ error: 'invalid_token_response' });
  });

  it.each([
    ['TR-01', answer('gateway timeout', 504, 'text/html')],
    ['TR-02', answer(JSON.stringify(TOKEN), 200, 'text/html')],
    ['TR-02', answer('not JSON')],
    ['TR-02', answer('["access_token"]')],
    ['TR-02', answer('null')],
    ['TR-03', answer('{"token_type":"Bearer"}')],
    ['TR-03', answer('{"access_token":"","token_type":"Bearer"}')],
    ['TR-03', answer('{"access_token":1,"token_type":"Bearer"}')],
    ['TR-03', answer('{"access_token":"a"}')],
  ])('stops at %s and calls it invalid_token_response: %o', (check, response) => {
    const judgement = examineTokenResponse(response);
    expect(checksOf(judgement).at(-1)).toBe(check);
    expect(findingOf(judgement, check)?.passed).toBe(false);
    expect(judgement).toMatchObject({ refusal: { error: 'invalid_token_response' }, accepted: null });
  });
});

describe('a client that asked for a token bound to its key', () => {
  const bound = answer(JSON.stringify({ ...TOKEN, token_type: 'DPoP', refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA' }));

  it('takes a token of that type, with the refresh token that came with it', () => {
    const judgement = examineTokenResponse(bound, ['DPoP']);
    expect(findingOf(judgement, 'TR-04')).toMatchObject({ passed: true, expected: 'DPoP', ref: 'RFC 9449 §5' });
    expect(judgement.accepted).toMatchObject({ token_type: 'DPoP', refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA' });
  });

  it('discards one that anybody could use: TR-04', () => {
    const judgement = examineTokenResponse(tokenResponse(TOKEN), ['DPoP']);
    expect(findingOf(judgement, 'TR-04')).toMatchObject({ passed: false, expected: 'DPoP', actual: 'Bearer' });
    expect(judgement.accepted).toBeNull();
  });

  it('takes one that anybody could use where it does not insist', () => {
    expect(examineTokenResponse(tokenResponse(TOKEN), ['DPoP', 'Bearer']).accepted?.token_type).toBe('Bearer');
  });

  it('is the only one that takes it', () => {
    expect(findingOf(examineTokenResponse(bound), 'TR-04')).toMatchObject({ passed: false, actual: 'DPoP' });
  });
});
