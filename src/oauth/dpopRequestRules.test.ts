import { describe, expect, it } from 'vitest';
import type { ProofExpectation } from './dpopExpectation.ts';
import { accessTokenHash } from './dpopProof.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { OTHER_KEY } from './fixtures/keys.ts';
import { EXPECTED, PROOF, PROOF_KEY, PROVED_AT, proved, TOKEN_ENDPOINT } from './fixtures/proofs.ts';
import { jwkThumbprint } from './jwk.ts';

function expectRefused(judgement: ReturnType<typeof proved>, check: string, error = 'invalid_dpop_proof') {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal?.error).toBe(error);
  expect(judgement.accepted).toBeNull();
}

describe('a DPoP proof and the request with which it comes', () => {
  it.each(['GET', 'post', ''])('do not differ in the method: TK-07-htm refuses %s', (htm) => {
    expectRefused(proved({ htm }), 'TK-07-htm');
    expect(findingOf(proved({ htm }), 'TK-07-htm')).toMatchObject({ expected: 'POST', actual: htm });
  });

  it.each([`${TOKEN_ENDPOINT}?a=b`, TOKEN_ENDPOINT.replace('.example', '.EXAMPLE:443')])(
    'may differ in how the address is written: %s',
    (htu) => expect(proved({ htu }).refusal).toBeNull(),
  );

  it.each(['https://photos.api.example/token', `${TOKEN_ENDPOINT}/`, 'token', ''])(
    'do not differ in the address: TK-07-htu refuses %s',
    (htu) => {
      expectRefused(proved({ htu }), 'TK-07-htu');
      expect(findingOf(proved({ htu }), 'TK-07-htu')).toMatchObject({ expected: TOKEN_ENDPOINT, actual: htu });
    },
  );
});

describe('the nonce of a proof', () => {
  const nonces = ['latest', 'previous'];

  it('is nothing to check where the server demands none', () => {
    expect(findingOf(proved({ nonce: 'unasked' }), 'TK-07-nonce')?.passed).toBeNull();
  });

  it.each(nonces)('is one of the server: %s', (nonce) => {
    expect(findingOf(proved({ nonce }, { nonces }), 'TK-07-nonce')?.passed).toBe(true);
  });

  it.each([undefined, '', 'old'])('is asked for where it is %s: use_dpop_nonce', (nonce) => {
    expectRefused(proved({ nonce }, { nonces }), 'TK-07-nonce', 'use_dpop_nonce');
  });

  it('is asked for by an authorization server in RFC 9449 §8 and by an API in §9', () => {
    expect(findingOf(proved({}, { nonces }), 'TK-07-nonce')?.ref).toBe('RFC 9449 §8');
    const api: Partial<ProofExpectation> = { nonces, prefix: 'RS-06', access_token: 'a' };
    expect(findingOf(proved({}, api), 'RS-06-nonce')?.ref).toBe('RFC 9449 §9');
  });
});

describe('the time of a proof', () => {
  it.each([-60, 0, 60])('may be %i seconds from the time of the server', (offset) => {
    expect(proved({ iat: PROVED_AT + 1 + offset }).refusal).toBeNull();
  });

  it.each([-61, 61])('may not be %i seconds from it: TK-07-iat', (offset) => {
    expectRefused(proved({ iat: PROVED_AT + 1 + offset }), 'TK-07-iat');
  });

  it('is told by a nonce of the server where there is one (RFC 9449 §11.1)', () => {
    const judgement = proved({ iat: 1, nonce: 'n' }, { nonces: ['n'] });
    expect(findingOf(judgement, 'TK-07-iat')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });
});

describe('a proof that comes with an access token', () => {
  const access_token = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU';
  const jkt = jwkThumbprint(PROOF_KEY.jwk);
  const api: Partial<ProofExpectation> = { prefix: 'RS-06', access_token, jkt };
  const ath = accessTokenHash(access_token);

  it('names that token and is signed with its key', () => {
    const judgement = proved({ ath }, api);
    expect(findingOf(judgement, 'RS-06-ath')).toMatchObject({ passed: true, expected: ath, actual: ath });
    expect(findingOf(judgement, 'RS-06-jkt')).toMatchObject({ passed: true, expected: jkt, actual: jkt });
  });

  it.each([undefined, accessTokenHash('another'), `${ath}=`])('names no other token: RS-06-ath refuses %s', (wrong) => {
    expectRefused(proved({ ath: wrong }, api), 'RS-06-ath');
  });

  it.each([jwkThumbprint(OTHER_KEY.jwk), null])('shows no other key than %s: RS-06-jkt, invalid_token', (bound) => {
    expectRefused(proved({ ath }, { ...api, jkt: bound }), 'RS-06-jkt', 'invalid_token');
  });

  it('is nothing to check at the authorization server', () => {
    expect(findingOf(proved(), 'TK-07-ath')?.passed).toBeNull();
    expect(findingOf(proved(), 'TK-07-jkt')?.passed).toBeNull();
  });
});

describe('a proof that came before (RFC 9449 §11.1)', () => {
  const seen = [{ jti: PROOF.jti, until: EXPECTED.now + 1 }];

  it('is refused: TK-07-jti', () => {
    expectRefused(proved({}, { seen }), 'TK-07-jti');
    expect(proved({ jti: 'another' }, { seen }).refusal).toBeNull();
  });

  it('is not remembered for ever', () => {
    expect(proved({}, { seen: [{ jti: PROOF.jti, until: EXPECTED.now }] }).refusal).toBeNull();
  });

  it('is nothing to check where the server does not remember', () => {
    expect(findingOf(proved({}, { seen, replay: 'accepted' }), 'TK-07-jti')?.passed).toBeNull();
  });
});
