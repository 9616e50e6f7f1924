import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { decodeJwt } from './decodeJwt.ts';
import { accessTokenHash, signDpopProof } from './dpopProof.ts';
import { PROOF, PROOF_KEY } from './fixtures/proofs.ts';
import { jwkThumbprint } from './jwk.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

describe('a proof', () => {
  it('is valid for another library, which finds the key in it', async () => {
    const proof = signDpopProof(PROOF, PROOF_KEY);
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt' });
    expect(payload).toEqual(PROOF);
    expect(await calculateJwkThumbprint(protectedHeader.jwk ?? {})).toBe(jwkThumbprint(PROOF_KEY.jwk));
  });

  it('shows the bare public key, as the example of RFC 9449 §4.1 does', () => {
    const { kty, crv, x, y } = PROOF_KEY.jwk as { kty: string; crv: string; x: string; y: string };
    const header = decodeJwt(signDpopProof(PROOF, PROOF_KEY))?.header;
    expect(header).toEqual({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } });
    expect(Object.keys(header ?? {})).toEqual(Object.keys(decodeJwt(vectors.rfc9449Proof.jwt)?.header ?? {}));
  });

  it('has the members ath and nonce where they are given, and no others', () => {
    const claims = { ...PROOF, ath: 'a', nonce: 'n' };
    expect(decodeJwt(signDpopProof(claims, PROOF_KEY))?.claims).toEqual(claims);
    expect(decodeJwt(signDpopProof(PROOF, PROOF_KEY))?.claims).toEqual(PROOF);
  });

  it('names a token by the hash that RFC 9449 §7.1 prints', () => {
    const { access_token, claims } = vectors.rfc9449ResourceRequest;
    expect(accessTokenHash(access_token)).toBe(claims.ath);
  });
});
