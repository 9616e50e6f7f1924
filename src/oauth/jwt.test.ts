import fc from 'fast-check';
import { compactVerify, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { es256 } from './es256.ts';
import { OTHER_KEY, SERVER_KEY } from './fixtures/keys.ts';
import type { PublicKey } from './jwk.ts';
import { signJwt, verifyJwtSignature } from './jwt.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const HEADER = { typ: 'JWT', alg: 'ES256', kid: SERVER_KEY.jwk.kid };
const CLAIMS = { iss: 'https://login.acme.example', name: 'Ada “L.” ✓' };
const TOKEN = signJwt(HEADER, CLAIMS, SERVER_KEY);
const [HEADER_PART = '', CLAIMS_PART = '', SIGNATURE_PART = ''] = TOKEN.split('.');

const verifies = (token: string, key: PublicKey) => verifyJwtSignature(token, key, [es256]);

function publicKey({ x = '', y = '' }: { readonly x?: string; readonly y?: string }): PublicKey {
  return { kty: 'EC', crv: 'P-256', x, y };
}

function part(value: unknown): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

describe('a signature that was made here', () => {
  it('is valid for another library, which reads the same header and claims', async () => {
    const key = await importJWK({ ...SERVER_KEY.jwk }, 'ES256');
    const { payload, protectedHeader } = await jwtVerify(TOKEN, key);
    expect(protectedHeader).toEqual(HEADER);
    expect(payload).toEqual(CLAIMS);
  });

  it('is valid for another library whatever was signed, with high s as with low', async () => {
    const key = await importJWK({ ...SERVER_KEY.jwk }, 'ES256');
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (claims) => {
        const token = signJwt(HEADER, claims, SERVER_KEY);
        await compactVerify(token, key);
        expect(verifies(token, SERVER_KEY.jwk)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same whenever the same is signed, and another under another key', () => {
    expect(signJwt(HEADER, { ...CLAIMS }, SERVER_KEY)).toBe(TOKEN);
    expect(signJwt(HEADER, CLAIMS, OTHER_KEY).split('.').slice(0, 2)).toEqual([HEADER_PART, CLAIMS_PART]);
    expect(signJwt(HEADER, CLAIMS, OTHER_KEY)).not.toBe(TOKEN);
  });

  it('has 64 octets, r and s, and no DER (RFC 7518 §3.4)', () => {
    expect(decodeBase64url(SIGNATURE_PART)).toHaveLength(64);
  });
});

describe('a signature that was made elsewhere', () => {
  it.each([
    ['RFC 7515 Appendix A.3', vectors.rfc7515A3.jws, vectors.rfc7515A3.jwk],
    ['RFC 9449 §4.1', vectors.rfc9449Proof.jwt, vectors.rfc9449Proof.jwk],
  ])('is valid: %s', (_, token, jwk) => {
    expect(verifies(token, publicKey(jwk))).toBe(true);
    expect(verifies(token, SERVER_KEY.jwk)).toBe(false);
  });

  it('is valid where another library made it, again and again under new keys', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { privateKey, publicKey: made } = await generateKeyPair('ES256', { extractable: true });
      const token = await new SignJWT({ round }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
      expect(verifies(token, publicKey(await exportJWK(made)))).toBe(true);
    }
  });
});

describe('a signature is not valid', () => {
  it('under another key', () => {
    expect(verifies(TOKEN, OTHER_KEY.jwk)).toBe(false);
  });

  it.each([
    ['other claims', `${HEADER_PART}.${part({ ...CLAIMS, name: 'Mallory' })}.${SIGNATURE_PART}`],
    ['another header', `${part({ ...HEADER, kid: 'x' })}.${CLAIMS_PART}.${SIGNATURE_PART}`],
    ['no signature', `${HEADER_PART}.${CLAIMS_PART}.`],
    ['a signature that is too short', TOKEN.slice(0, -4)],
    ['r and s of zero', `${HEADER_PART}.${CLAIMS_PART}.${encodeBase64url(new Uint8Array(64))}`],
    ['the algorithm none', `${part({ alg: 'none' })}.${CLAIMS_PART}.`],
    ['a fourth part', `${TOKEN}.e30`],
    ['text that is no JWT', 'mF_9.B5f-4.1JqM'],
  ])('with %s', (_, token) => {
    expect(verifies(token, SERVER_KEY.jwk)).toBe(false);
  });

  it.each([
    ['of another algorithm (RFC 8725 §3.1)', { ...HEADER, alg: 'ES384' }],
    ['with a critical extension that nobody understands (RFC 7515 §4.1.11)', { ...HEADER, crit: ['exp'], exp: 1 }],
  ])('though the octets are right, in a header %s', (_, header) => {
    expect(verifies(signJwt(header, CLAIMS, SERVER_KEY), SERVER_KEY.jwk)).toBe(false);
  });

  it('under a key that is no point of the curve', () => {
    const [{ x }, { y }] = [vectors.rfc7515A3.jwk, vectors.rfc9449Proof.jwk];
    expect(verifies(vectors.rfc7515A3.jws, publicKey({ x, y }))).toBe(false);
    expect(verifies(vectors.rfc7515A3.jws, publicKey({ x, y: 'AA' }))).toBe(false);
  });
});
