import { calculateJwkThumbprint } from 'jose';
import { describe, expect, it } from 'vitest';
import { SERVER_KEY } from './fixtures/keys.ts';
import { RSA_KEY } from './fixtures/rsaKey.ts';
import { bareKey, jwkThumbprint, publicKeyIn } from './jwk.ts';
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

  it.each([SERVER_KEY, RSA_KEY])(
    'is the one that another library computes, and the kid of a new key: $alg (RFC 7638 §3)',
    async ({ jwk }) => {
      expect(jwkThumbprint(jwk)).toBe(await calculateJwkThumbprint({ ...jwk }));
      expect(jwk.kid).toBe(jwkThumbprint(jwk));
    },
  );
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
