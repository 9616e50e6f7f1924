import { describe, expect, it } from 'vitest';
import { type ClientTransaction, examineCallback } from './callback.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import type { Changes } from './fixtures/requests.ts';
import { encodeParameters, withQuery } from './parameters.ts';

const TRANSACTION: ClientTransaction = {
  issuer: 'https://login.acme.example',
  redirect_uri: 'com.example.printer:/cb',
  state: 'af0ifjsldkj',
  response_mode: 'query',
  iss: 'required',
};

function arrival(changes: Changes = {}, redirect_uri = TRANSACTION.redirect_uri) {
  const entries = { code: 'SplxlOBeZQQYbYS6WxSbIA', state: TRANSACTION.state, iss: TRANSACTION.issuer, ...changes };
  return withQuery(redirect_uri, Object.entries(entries));
}

function examined(changes: Changes = {}, transaction: ClientTransaction | null = TRANSACTION) {
  return examineCallback(arrival(changes), transaction);
}

/** The check is the last that was reached, and the client goes no further. */
function expectStopped(judgement: ReturnType<typeof examined>, check: string, reason: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal?.reason).toBe(reason);
  expect(judgement.accepted).toBeNull();
}

describe('an authorization response that meets every requirement', () => {
  it('is examined in order, each check with its section', () => {
    expect(examined().findings.map(({ check, passed, ref }) => [check, passed, ref])).toEqual([
      ['CB-01', true, 'RFC 9700 §2.1.1'],
      ['CB-02', true, 'RFC 6749 §3.1'],
      ['CB-03', true, 'RFC 8252 §8.10'],
      ['CB-04', true, 'RFC 9207 §2.4'],
      ['CB-05', true, 'RFC 6749 §10.12'],
      ['CB-06', true, 'RFC 6749 §4.1.2.1'],
      ['CB-07', true, 'RFC 6749 §4.1.2'],
    ]);
  });

  it('yields the code', () => {
    expect(examined()).toMatchObject({ refusal: null, accepted: { code: 'SplxlOBeZQQYbYS6WxSbIA' } });
  });

  it('may arrive at an address with a query of its own', () => {
    const redirect_uri = 'https://printer.example.com/cb?tenant=7';
    const judgement = examineCallback(arrival({}, redirect_uri), { ...TRANSACTION, redirect_uri });
    expect(judgement.refusal).toBeNull();
  });
});

describe('an authorization response stops the client', () => {
  it('at CB-01 where nothing was begun', () => {
    expectStopped(examined({}, null), 'CB-01', 'no-transaction');
  });

  it('at CB-02 where a parameter occurs twice', () => {
    const judgement = examineCallback(`${arrival()}&code=another`, TRANSACTION);
    expectStopped(judgement, 'CB-02', 'duplicate');
    expect(findingOf(judgement, 'CB-02')?.actual).toBe('code');
  });

  it.each(['com.example.printer:/cb2', 'com.example.printer:/c', 'com.example.printer2:/cb'])(
    'at CB-03 where it arrived at %s',
    (address) => {
      const judgement = examineCallback(arrival({}, address), TRANSACTION);
      expectStopped(judgement, 'CB-03', 'wrong-uri');
      expect(findingOf(judgement, 'CB-03')).toMatchObject({ expected: 'com.example.printer:/cb', actual: address });
    },
  );

  it.each([null, 'https://evil.example', 'https://login.acme.example/', 'https://LOGIN.acme.example'])(
    'at CB-04 where the issuer is %o, even in an error',
    (iss) => {
      const judgement = examined({ iss, error: 'access_denied' });
      expectStopped(judgement, 'CB-04', 'iss');
      expect(findingOf(judgement, 'CB-04')).toMatchObject({ expected: TRANSACTION.issuer, actual: iss });
    },
  );

  it.each([null, 'another', 'AF0IFJSLDKJ'])('at CB-05 where the state is %o', (state) => {
    const judgement = examined({ state });
    expectStopped(judgement, 'CB-05', 'state');
    expect(findingOf(judgement, 'CB-05')).toMatchObject({ expected: 'af0ifjsldkj', actual: state });
  });

  it('at CB-06 where it is an error, and says which', () => {
    const judgement = examined({ code: null, error: 'access_denied', error_description: 'The user said no' });
    expectStopped(judgement, 'CB-06', 'error');
    expect(judgement.refusal).toEqual({
      reason: 'error',
      error: 'access_denied',
      description: 'The user said no',
    });
  });

  it('at CB-07 where there is no code', () => {
    expectStopped(examined({ code: null }), 'CB-07', 'no-code');
  });

  it.each([
    arrival({ access_token: '2YotnFZFEjr1zCsicMWpAA' }),
    `${arrival()}#access_token=2YotnFZFEjr1zCsicMWpAA&token_type=bearer`,
    `${arrival()}#id_token=e30.e30.e30`,
  ])('at CB-07 where a token came that was not asked for: %s', (url) => {
    expectStopped(examineCallback(url, TRANSACTION), 'CB-07', 'no-code');
  });
});

describe('the responses of RFC 9207', () => {
  const issuer = 'https://honest.as.example';
  const redirect_uri = 'https://client.example/cb';

  it('are accepted from the issuer that was chosen (§2.1)', () => {
    const state = 'ZWVlNDBlYzA1NjdkMDNhYjg3ZjUxZjAyNGQzMTM2NzI';
    const code = 'x1848ZT64p4IirMPT0R-X3141MFPTuBX-VFL_cvaplMH58';
    const url = `${redirect_uri}?code=${code}&state=${state}&iss=https%3A%2F%2Fhonest.as.example`;
    const transaction = { ...TRANSACTION, issuer, redirect_uri, state };
    expect(examineCallback(url, transaction).accepted).toEqual({ code });
    const other = examineCallback(url, { ...transaction, issuer: `${issuer}/` });
    expectStopped(other, 'CB-04', 'iss');
  });

  it('carry the issuer in errors too (§2.2)', () => {
    const state = 'N2JjNGJhY2JiZjRhYzA3MGJkMzNmMDE5OWJhZmJhZjA';
    const url = `${redirect_uri}?error=access_denied&state=${state}&iss=https%3A%2F%2Fhonest.as.example`;
    const judgement = examineCallback(url, { ...TRANSACTION, issuer, redirect_uri, state });
    expectStopped(judgement, 'CB-06', 'error');
  });
});

describe('the issuer in an authorization response', () => {
  const unadvertised: ClientTransaction = { ...TRANSACTION, iss: 'unexpected' };

  it('is not missed where the server does not say that it sends it (RFC 9207 §2.4)', () => {
    const judgement = examined({ iss: null }, unadvertised);
    expect(findingOf(judgement, 'CB-04')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });

  it('gives away a response that is not from that server, whatever it says (RFC 9207 §2.4)', () => {
    const judgement = examined({}, unadvertised);
    expectStopped(judgement, 'CB-04', 'iss');
    expect(findingOf(judgement, 'CB-04')).toMatchObject({ expected: null, actual: TRANSACTION.issuer });
  });

  it('is nothing to a client that ignores it', () => {
    const judgement = examined({ iss: 'https://evil.example' }, { ...TRANSACTION, iss: 'ignored' });
    expect(findingOf(judgement, 'CB-04')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });
});

describe('a client that sent no state', () => {
  it('has nothing to compare', () => {
    const judgement = examined({ state: 'anything' }, { ...TRANSACTION, state: null });
    expect(findingOf(judgement, 'CB-05')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });
});

describe('an authorization response in another mode', () => {
  const entries = { code: 'SplxlOBeZQQYbYS6WxSbIA', state: 'af0ifjsldkj', iss: TRANSACTION.issuer };
  const encoded = encodeParameters(Object.entries(entries));

  it('is read from the fragment where that was asked for', () => {
    const judgement = examineCallback(`${TRANSACTION.redirect_uri}#${encoded}`, {
      ...TRANSACTION,
      response_mode: 'fragment',
    });
    expect(judgement.accepted).toEqual({ code: 'SplxlOBeZQQYbYS6WxSbIA' });
  });

  it('is read from the form where that was asked for', () => {
    const posted: ClientTransaction = { ...TRANSACTION, response_mode: 'form_post' };
    expect(examineCallback(TRANSACTION.redirect_uri, posted, encoded).accepted).toEqual({
      code: 'SplxlOBeZQQYbYS6WxSbIA',
    });
    expectStopped(examineCallback(TRANSACTION.redirect_uri, posted, `${encoded}&code=another`), 'CB-02', 'duplicate');
  });

  it('is not taken from a place that was not asked for', () => {
    expectStopped(examineCallback(`${TRANSACTION.redirect_uri}#${encoded}`, TRANSACTION), 'CB-03', 'wrong-uri');
    expectStopped(examineCallback(arrival(), { ...TRANSACTION, response_mode: 'form_post' }), 'CB-04', 'iss');
    expectStopped(examineCallback(arrival(), { ...TRANSACTION, response_mode: 'fragment' }), 'CB-03', 'wrong-uri');
  });
});
