import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ProofExpectation } from './dpopExpectation.ts';
import { carriesDpopProof, examineDpopProof } from './dpopRules.ts';
import { checksOf } from './fixtures/findingOf.ts';
import { EXPECTED, PROOF, PROOF_KEY, PROVED_AT, proved, requestWithProof, TOKEN_ENDPOINT } from './fixtures/proofs.ts';
import { getRequest, tokenRequest } from './fixtures/requests.ts';
import { jwkThumbprint } from './jwk.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const REQUIREMENTS = [
  'single',
  'form',
  'claims',
  'typ',
  'alg',
  'sig',
  'jwk',
  'htm',
  'htu',
  'nonce',
  'iat',
  'ath',
  'jkt',
  'jti',
];

describe('a proof that meets every requirement', () => {
  it('is examined in the order of RFC 9449 §4.3, under the name of the endpoint', () => {
    expect(checksOf(proved())).toEqual(REQUIREMENTS.map((name) => `TK-07-${name}`));
    expect(checksOf(proved({}, { prefix: 'PR-04' }))).toEqual(REQUIREMENTS.map((name) => `PR-04-${name}`));
  });

  it('tells the thumbprint of its key, and what to remember until nobody would take it any more', () => {
    const { accepted } = proved();
    expect(accepted?.jkt).toBe(jwkThumbprint(PROOF_KEY.jwk));
    expect(accepted?.seen.jti).toBe(PROOF.jti);
    const until = accepted?.seen.until ?? 0;
    expect(proved({ iat: PROVED_AT + 60 }).refusal).toBeNull();
    expect(proved({ iat: PROVED_AT + 60 }, { now: until + 1000 }).refusal).not.toBeNull();
  });

  it('is that of RFC 9449 §4.1', () => {
    const { jwt, claims, thumbprint } = vectors.rfc9449Proof;
    const request = { ...requestWithProof(jwt), url: claims.htu };
    const judgement = examineDpopProof(request, { ...EXPECTED, htu: claims.htu, now: claims.iat * 1000 });
    expect(judgement).toMatchObject({ refusal: null, accepted: { jkt: thumbprint } });
  });

  it('is that of RFC 9449 §7.1, with the token and the key to which it is bound', () => {
    const { jwt, claims, url, access_token } = vectors.rfc9449ResourceRequest;
    const request = { ...getRequest(url), headers: [['DPoP', jwt]] as const };
    const bound: ProofExpectation = {
      ...EXPECTED,
      prefix: 'RS-06',
      htu: url,
      now: claims.iat * 1000,
      access_token,
      jkt: vectors.rfc9449Proof.thumbprint,
    };
    expect(examineDpopProof(request, bound).refusal).toBeNull();
    expect(examineDpopProof(request, { ...bound, jkt: jwkThumbprint(PROOF_KEY.jwk) }).refusal?.error).toBe(
      'invalid_token',
    );
    expect(examineDpopProof(request, { ...bound, access_token: 'x' }).refusal?.error).toBe('invalid_dpop_proof');
  });

  it('may be made by another library, again and again under new keys', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
      const proof = await new SignJWT({ ...PROOF })
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: await exportJWK(publicKey) })
        .sign(privateKey);
      expect(examineDpopProof(requestWithProof(proof), EXPECTED).refusal).toBeNull();
    }
  });
});

describe('a request', () => {
  it('carries a proof where it has the header, however often', () => {
    expect(carriesDpopProof(tokenRequest())).toBe(false);
    expect(carriesDpopProof(requestWithProof('a'))).toBe(true);
    expect(carriesDpopProof(requestWithProof('a', 'b'))).toBe(true);
    expect(carriesDpopProof({ ...getRequest(TOKEN_ENDPOINT), headers: [['dpop', 'a']] })).toBe(true);
  });
});
