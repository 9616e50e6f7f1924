import { calculateJwkThumbprint, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { keyOf, SERVER_KEY } from './fixtures/keys.ts';
import { bareKey, type EcPublicKey, jwkThumbprint, publicKeyIn, publicPoint, signingKeyFrom } from './jwk.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const P_256 = { kty: 'EC', crv: 'P-256' } as const;

describe('the thumbprint of a key', () => {
  it('is the one printed in RFC 9449 §6.1, whatever the order of the members', () => {
    const { jwk, thumbprint } = vectors.rfc9449Proof;
    expect(jwkThumbprint({ y: jwk.y, x: jwk.x, ...P_256 })).toBe(thumbprint);
  });

  it('is the one printed in RFC 7638 §3.1, which is the dpop_jkt of RFC 9449 §10', () => {
    const { jwk, thumbprint } = vectors.rfc7638Thumbprint;
    expect(jwkThumbprint({ ...jwk, kty: 'RSA' })).toBe(thumbprint);
    expect(vectors.rfc9449AuthorizationRequest.dpop_jkt).toBe(thumbprint);
  });

  it('is the one that another library computes, and the kid of a new key (RFC 7638 §3)', async () => {
    const { jwk } = SERVER_KEY;
    expect(jwkThumbprint(jwk)).toBe(await calculateJwkThumbprint({ ...jwk }));
    expect(jwk.kid).toBe(jwkThumbprint(jwk));
  });
});

describe('a signing key', () => {
  it('has a public half that another library takes and that says what it is for', async () => {
    expect(SERVER_KEY.jwk).toMatchObject({ ...P_256, alg: 'ES256', use: 'sig' });
    expect(await importJWK({ ...SERVER_KEY.jwk }, 'ES256')).toBeDefined();
  });

  it('is the same from the same octets and another from others', () => {
    expect(keyOf(1)).toEqual(SERVER_KEY);
    expect(keyOf(3).jwk.x).not.toBe(SERVER_KEY.jwk.x);
  });

  it('has a private half of 32 octets which no public member shows', () => {
    expect(SERVER_KEY.secret).toHaveLength(32);
    expect(Object.keys(SERVER_KEY.jwk)).not.toContain('d');
  });

  it('is not made from fewer octets, which would favour some keys', () => {
    expect(() => signingKeyFrom(new Uint8Array(32).fill(1))).toThrow();
  });
});

describe('the point of a key', () => {
  it('is uncompressed', () => {
    const point = publicPoint(SERVER_KEY.jwk);
    expect(point).toHaveLength(65);
    expect(point?.[0]).toBe(4);
  });

  it.each([
    ['a coordinate that is too short', { x: SERVER_KEY.jwk.x.slice(4) }],
    ['a coordinate that is not base64url', { y: `${SERVER_KEY.jwk.y.slice(0, -1)}=` }],
  ])('is null for %s (RFC 7518 §6.2.1.2)', (_, change: Partial<EcPublicKey>) => {
    expect(publicPoint({ ...SERVER_KEY.jwk, ...change })).toBeNull();
  });
});

describe('a key from elsewhere', () => {
  it.each([vectors.rfc7638Thumbprint, vectors.rfc9449Proof])(
    'is taken without what does not identify it: $source',
    (vector) => {
      const key = publicKeyIn({ ...vector.jwk, use: 'sig', d: 'private' });
      expect(key && jwkThumbprint(key)).toBe(vector.thumbprint);
      expect(key && bareKey(key)).toEqual(key);
      expect(Object.keys(key ?? {})).not.toContain('d');
    },
  );

  it.each([
    null,
    undefined,
    'key',
    7,
    [],
    {},
    { kty: 'oct', k: 'AA' },
    { kty: 'EC', crv: 'P-384', x: 'A', y: 'A' },
    { ...P_256, x: 'A' },
    { kty: 'RSA', n: 'AQ' },
  ])('is null where it is none that is known: %o', (value) => expect(publicKeyIn(value)).toBeNull());
});
