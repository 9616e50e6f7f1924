import { describe, expect, it } from 'vitest';
import { CODE } from './fixtures/codes.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { ISSUER, PRINTER } from './fixtures/registrations.ts';
import { type Changes, formRequest, tokenBody, tokenRequest } from './fixtures/requests.ts';
import { tokenServer } from './fixtures/tokenServer.ts';
import type { ClientRegistration } from './registration.ts';
import { examineTokenRequest } from './tokenRequest.ts';
import type { HttpRequest } from './wire.ts';

function examineAt(request: HttpRequest, client: ClientRegistration = PRINTER) {
  return examineTokenRequest(request, tokenServer({ clients: [client] }));
}

function examined(changes: Changes, client?: ClientRegistration) {
  return examineAt(tokenRequest(changes), client);
}

/** The check is the last that was reached, and the endpoint answers with this error. */
function expectRefused(judgement: ReturnType<typeof examined>, check: string, error: string, status = 400) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ error });
  expect(judgement.refusal?.status ?? 400).toBe(status);
  expect(judgement.refusal?.revokeGrant).toBeUndefined();
  expect(judgement.accepted).toBeNull();
}

describe('a token request that meets every requirement', () => {
  it('is examined in the order in which the server must do it', () => {
    const order = '01 02 03 04 05 06 07 08 09 10 11 12 13 14 15';
    expect(checksOf(examined({}))).toEqual(order.split(' ').map((number) => `TK-${number}`));
  });

  it('yields client and code', () => {
    expect(examined({})).toMatchObject({ refusal: null, accepted: { client: PRINTER, code: CODE } });
  });

  it('may have parameters that nobody knows', () => {
    expect(examined({ colour: 'green' }).refusal).toBeNull();
  });
});

describe('TK-01, the form (RFC 6749 §3.2)', () => {
  it('is posted', () => {
    expect(findingOf(examined({}), 'TK-01')).toMatchObject({ passed: true, ref: 'RFC 6749 §3.2' });
  });

  it('may say its character set', () => {
    const headers = [['content-type', 'application/x-www-form-urlencoded;charset=UTF-8']] as const;
    expect(findingOf(examineAt({ ...tokenRequest(), headers }), 'TK-01')?.passed).toBe(true);
  });

  it('may not be fetched: 405', () => {
    const judgement = examineAt({ ...tokenRequest(), method: 'GET' });
    expectRefused(judgement, 'TK-01', 'invalid_request', 405);
  });

  it.each([[[['Content-Type', 'application/json']] as const], [[] as const]])(
    'may not be another body: invalid_request',
    (headers) => expectRefused(examineAt({ ...tokenRequest(), headers }), 'TK-01', 'invalid_request'),
  );

  it.each(['code', 'code_verifier', 'client_secret'])('may not be in the query: %s, invalid_request', (name) => {
    const judgement = examineAt(formRequest(`${ISSUER}/token?${name}=x`, tokenBody()));
    expectRefused(judgement, 'TK-01', 'invalid_request');
    expect(findingOf(judgement, 'TK-01')?.actual).toBe(name);
  });

  it('may go to an endpoint that has a query of its own', () => {
    expect(examineAt(formRequest(`${ISSUER}/token?tenant=7`, tokenBody())).refusal).toBeNull();
  });
});

describe('TK-02, no parameter twice (RFC 6749 §3.2)', () => {
  it('holds for a request that repeats none', () => {
    expect(findingOf(examined({}), 'TK-02')).toMatchObject({ passed: true, ref: 'RFC 6749 §3.2' });
  });

  it('is violated: invalid_request', () => {
    const judgement = examineAt(formRequest(`${ISSUER}/token`, `${tokenBody()}&code=another`));
    expectRefused(judgement, 'TK-02', 'invalid_request');
    expect(findingOf(judgement, 'TK-02')?.actual).toBe('code');
  });

  it('does not concern resource, which may be repeated (RFC 8707 §2)', () => {
    const body = `${tokenBody()}&resource=https://a.example&resource=https://b.example`;
    expect(findingOf(examineAt(formRequest(`${ISSUER}/token`, body)), 'TK-02')?.passed).toBe(true);
  });
});

describe('TK-04, TK-05 and TK-06, the grant type (RFC 6749 §5.2)', () => {
  it.each(['TK-04', 'TK-05', 'TK-06'])('is present, supported and allowed: %s', (check) => {
    expect(findingOf(examined({}), check)).toMatchObject({
      passed: true,
      actual: 'authorization_code',
      ref: 'RFC 6749 §5.2',
    });
    expect(findingOf(examined({}), 'TK-06')?.expected).toBe('authorization_code');
  });

  it('is missing: invalid_request', () => {
    expectRefused(examined({ grant_type: null }), 'TK-04', 'invalid_request');
  });

  it('is not supported: unsupported_grant_type', () => {
    expectRefused(examined({ grant_type: 'password' }), 'TK-05', 'unsupported_grant_type');
  });

  it('is not allowed for the client: unauthorized_client', () => {
    const client = { ...PRINTER, grant_types: ['client_credentials'] };
    expectRefused(examined({}, client), 'TK-06', 'unauthorized_client');
  });
});

describe('TK-08, the code (RFC 6749 §4.1.3)', () => {
  it('is there', () => {
    expect(findingOf(examined({}), 'TK-08')).toMatchObject({
      passed: true,
      actual: CODE.value,
      ref: 'RFC 6749 §4.1.3',
    });
  });

  it.each([null, ''])('is missing (%o): invalid_request', (code) => {
    expectRefused(examined({ code }), 'TK-08', 'invalid_request');
  });
});
