import { describe, expect, it } from 'vitest';
import { accessTokenHash, type DpopClaims, signDpopProof } from './dpopProof.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { OTHER_KEY } from './fixtures/keys.ts';
import { PROOF_KEY } from './fixtures/proofs.ts';
import { API, accessToken, ISSUED, requestWith } from './fixtures/tokens.ts';
import { jwkThumbprint } from './jwk.ts';
import { examineResourceRequest, type ResourceCircumstances } from './resourceRequest.ts';

const BOUND = accessToken({ cnf: { jkt: jwkThumbprint(PROOF_KEY.jwk) } });
const { url } = requestWith();
const PROOF: DpopClaims = { jti: 'one', htm: 'GET', htu: url, iat: ISSUED, ath: accessTokenHash(BOUND) };

function presentedWithProof(
  changes: Partial<DpopClaims> = {},
  {
    token = BOUND,
    key = PROOF_KEY,
    ...api
  }: Partial<ResourceCircumstances> & { token?: string; key?: typeof PROOF_KEY } = {},
) {
  const proof = signDpopProof({ ...PROOF, ...changes }, key);
  return examineResourceRequest(requestWith(['Authorization', `DPoP ${token}`], ['DPoP', proof]), { ...API, ...api });
}

describe('a request with a token that is bound to a key (RFC 9449 §7)', () => {
  it('is examined token first, then proof, then scope', () => {
    const judgement = presentedWithProof();
    const checks = checksOf(judgement);
    expect(judgement.refusal).toBeNull();
    expect(checks.indexOf('RS-04-exp')).toBeLessThan(checks.indexOf('RS-06-single'));
    expect(checks.slice(-2)).toEqual(['RS-06-jti', 'RS-07']);
  });

  it('has a proof: RS-06-single, 401 invalid_dpop_proof', () => {
    const judgement = examineResourceRequest(requestWith(['Authorization', `DPoP ${BOUND}`]), API);
    expect(checksOf(judgement).at(-1)).toBe('RS-06-single');
    expect(findingOf(judgement, 'RS-06-single')).toMatchObject({ expected: '1', actual: '0' });
    expect(judgement.refusal).toMatchObject({ status: 401, error: 'invalid_dpop_proof' });
  });

  it.each([
    ['htm', { htm: 'POST' }],
    ['htu', { htu: `${url}/1` }],
    ['iat', { iat: ISSUED - 100 }],
    ['ath', { ath: accessTokenHash('another') }],
  ])('has no proof for another request: RS-06-%s, 401 invalid_dpop_proof', (name, changes) => {
    const judgement = presentedWithProof(changes);
    expect(checksOf(judgement).at(-1)).toBe(`RS-06-${name}`);
    expect(judgement.refusal).toMatchObject({ status: 401, error: 'invalid_dpop_proof' });
  });

  it('has no proof of another key: RS-06-jkt, 401 invalid_token', () => {
    const judgement = presentedWithProof({}, { key: OTHER_KEY });
    expect(checksOf(judgement).at(-1)).toBe('RS-06-jkt');
    expect(judgement.refusal).toMatchObject({ status: 401, error: 'invalid_token' });
  });

  it('is not one with a token that is bound to no key: RS-06-jkt, 401 invalid_token', () => {
    const token = accessToken();
    const judgement = presentedWithProof({ ath: accessTokenHash(token) }, { token });
    expect(checksOf(judgement).at(-1)).toBe('RS-06-jkt');
    expect(judgement.refusal?.error).toBe('invalid_token');
  });

  it('has a nonce of the API where it demands one: 401 use_dpop_nonce', () => {
    const nonces = ['latest', 'previous'];
    expect(presentedWithProof({}, { nonces }).refusal).toMatchObject({ status: 401, error: 'use_dpop_nonce' });
    expect(presentedWithProof({ nonce: 'previous' }, { nonces }).refusal).toBeNull();
  });

  it('is not refused for its proof before its token is known to be good', () => {
    const token = accessToken({ aud: 'https://other.example' });
    expect(checksOf(presentedWithProof({}, { token, nonces: ['latest'] })).at(-1)).toBe('RS-05');
  });
});

describe('a proof that an API has taken', () => {
  it('is remembered even where the scope does not suffice', () => {
    const judgement = presentedWithProof({}, { scope: 'photos.write' });
    expect(judgement.refusal?.error).toBe('insufficient_scope');
    expect(judgement.proof?.seen.jti).toBe(PROOF.jti);
  });

  it('is refused when it comes again, unless the API does not remember', () => {
    const seen = [presentedWithProof().proof?.seen ?? { jti: '', until: 0 }];
    expect(presentedWithProof({}, { seen }).refusal?.error).toBe('invalid_dpop_proof');
    expect(presentedWithProof({}, { seen, dpopProofReplay: 'accepted' }).refusal).toBeNull();
  });

  it('is none where the token came as a bearer token', () => {
    const judgement = examineResourceRequest(
      requestWith(['Authorization', `Bearer ${accessToken()}`], ['DPoP', 'x']),
      API,
    );
    expect(judgement).toMatchObject({ refusal: null, proof: null });
    expect(checksOf(judgement).some((check) => check.startsWith('RS-06'))).toBe(false);
  });
});
