import { generateKeyPairSync } from 'node:crypto';
import { compactVerify, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import { es256 } from './es256.ts';
import { SERVER_KEY } from './fixtures/keys.ts';
import { RSA_KEY } from './fixtures/rsaKey.ts';
import { type PublicKey, publicKeyIn } from './jwk.ts';
import { signJwt, verifyJwtSignature } from './jwt.ts';
import { numberOf, rs256 } from './rs256.ts';
import { rsaSigningKey } from './rsaSigningKey.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const { jwk, jws } = vectors.rfc7515A2;
const PUBLIC: PublicKey = { kty: 'RSA', n: jwk.n, e: jwk.e };
const HEADER = { typ: 'JWT', alg: 'RS256', kid: RSA_KEY.jwk.kid };
const TOKEN = signJwt(HEADER, { iss: 'https://login.acme.example' }, RSA_KEY);
const SIGNATURE = jws.slice(jws.lastIndexOf('.') + 1);

const verifies = (token: string, key: PublicKey) => verifyJwtSignature(token, key, [es256, rs256]);

describe('a signature with RS256', () => {
  it('is the one printed in RFC 7515 Appendix A.2', () => {
    const input = new TextEncoder().encode(jws.slice(0, jws.lastIndexOf('.')));
    expect(encodeBase64url(RSA_KEY.sign(input))).toBe(SIGNATURE);
    expect(verifies(jws, PUBLIC)).toBe(true);
  });

  it('is valid for another library', async () => {
    const key = await importJWK({ ...RSA_KEY.jwk }, 'RS256');
    expect((await compactVerify(TOKEN, key)).protectedHeader).toEqual(HEADER);
    expect(verifies(TOKEN, RSA_KEY.jwk)).toBe(true);
  });

  it('is valid where another library made it', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const token = await new SignJWT({ a: 1 }).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
    const key = publicKeyIn(await exportJWK(publicKey));
    expect(key && verifies(token, key)).toBe(true);
    expect(verifies(token, PUBLIC)).toBe(false);
  });
});

describe('a signature with RS256 is not valid', () => {
  it.each([
    ['for other claims', jws.replace(/\.[^.]+\./, '.e30.')],
    ['where it is left out', jws.slice(0, jws.lastIndexOf('.') + 1)],
    ['where it is too short', jws.slice(0, -4)],
    ['where it is larger than the modulus', jws.replace(SIGNATURE, encodeBase64url(new Uint8Array(256).fill(255)))],
  ])('%s', (_, token) => expect(verifies(token, PUBLIC)).toBe(false));

  it('under a key of less than 2048 bits (RFC 7518 §3.3)', () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'jwk' });
    const key = rsaSigningKey({ n: short.n ?? '', e: short.e ?? '', d: short.d ?? '' });
    expect(verifies(signJwt(HEADER, {}, key), key.jwk)).toBe(false);
  });

  it.each(['', '!', encodeBase64url(new Uint8Array(5).fill(3))])('under a key with the exponent %o', (e) => {
    expect(verifies(jws, { ...PUBLIC, e })).toBe(false);
  });

  it('for somebody who does not take that algorithm', () => {
    expect(verifies(TOKEN, RSA_KEY.jwk)).toBe(true);
    expect(verifyJwtSignature(TOKEN, RSA_KEY.jwk, [es256])).toBe(false);
    expect(verifyJwtSignature(TOKEN, RSA_KEY.jwk, [])).toBe(false);
  });

  it('where the key is for another algorithm than the header names (RFC 8725 §3.1)', () => {
    const claims = { iss: 'https://login.acme.example' };
    expect(verifies(signJwt({ ...HEADER, alg: 'ES256' }, claims, RSA_KEY), PUBLIC)).toBe(false);
    expect(verifies(signJwt(HEADER, claims, SERVER_KEY), SERVER_KEY.jwk)).toBe(false);
    expect(verifies(TOKEN, SERVER_KEY.jwk)).toBe(false);
  });
});

describe('octets', () => {
  it('mean a number, the most significant first', () => {
    expect(numberOf(Uint8Array.of(1, 0, 1))).toBe(65_537n);
    expect(numberOf(new Uint8Array())).toBe(0n);
  });
});
