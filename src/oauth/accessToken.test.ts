import { importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { SERVER_KEY } from './fixtures/keys.ts';
import { API, accessToken, CLAIMS, ISSUED } from './fixtures/tokens.ts';

describe('an access token', () => {
  it('is a JWT of RFC 9068 for another library, which checks type, issuer, audience, times and signature', async () => {
    const key = await importJWK({ ...SERVER_KEY.jwk }, 'ES256');
    const { payload, protectedHeader } = await jwtVerify(accessToken(), key, {
      typ: 'at+jwt',
      algorithms: ['ES256'],
      issuer: CLAIMS.iss,
      audience: API.identifier,
      currentDate: new Date(ISSUED * 1000),
      requiredClaims: ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'],
    });
    expect(protectedHeader).toEqual({ typ: 'at+jwt', alg: 'ES256', kid: SERVER_KEY.jwk.kid });
    expect(payload).toEqual(CLAIMS);
  });

  it('says nothing but what belongs into it', () => {
    const more = { ...CLAIMS, password: 'hunter2' };
    expect(accessToken(more)).toBe(accessToken());
  });
});
