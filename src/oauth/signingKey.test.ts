import { importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { keyOf, SERVER_KEY } from './fixtures/keys.ts';
import { RSA_KEY } from './fixtures/rsaKey.ts';
import { rsaSigningKey } from './rsaSigningKey.ts';
import { signingKeyFrom } from './signingKey.ts';

const P_256 = { kty: 'EC', crv: 'P-256' } as const;

describe('a signing key', () => {
  it('has a public half that another library takes and that says what it is for', async () => {
    expect(SERVER_KEY.jwk).toMatchObject({ ...P_256, alg: 'ES256', use: 'sig' });
    expect(await importJWK({ ...SERVER_KEY.jwk }, 'ES256')).toBeDefined();
    expect(RSA_KEY.jwk).toMatchObject({ kty: 'RSA', alg: 'RS256', use: 'sig' });
    expect(await importJWK({ ...RSA_KEY.jwk }, 'RS256')).toBeDefined();
  });

  it('is the same from the same octets and another from others', () => {
    expect(keyOf(1)).toEqual(SERVER_KEY);
    expect(keyOf(3).jwk).not.toEqual(SERVER_KEY.jwk);
  });

  it('has a private half of 32 octets which no public member shows', () => {
    expect(SERVER_KEY.secret).toHaveLength(32);
    expect(Object.keys(SERVER_KEY.jwk)).not.toContain('d');
    expect(Object.keys(RSA_KEY.jwk)).not.toContain('d');
  });

  it('is not made from fewer octets, which would favour some keys', () => {
    expect(() => signingKeyFrom(new Uint8Array(32).fill(1))).toThrow();
  });

  it('is not made from a private JWK that is not base64url', () => {
    expect(() => rsaSigningKey({ n: '!', e: 'AQAB', d: 'AQAB' })).toThrow();
  });
});
