import { exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { issueAccessToken } from './accessToken.ts';
import { decodeJwt } from './decodeJwt.ts';
import { SERVER_KEY } from './fixtures/keys.ts';
import { RSA_KEY } from './fixtures/rsaKey.ts';
import { API, accessToken, CLAIMS, ISSUED, presented } from './fixtures/tokens.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

describe('an access token', () => {
  it.each([SERVER_KEY, RSA_KEY])(
    'of $jwk.alg is a JWT of RFC 9068 for another library, which checks type, issuer, audience, times and signature',
    async (key) => {
      const { jwk } = key;
      const { alg } = jwk;
      const { payload, protectedHeader } = await jwtVerify(accessToken({}, key), await importJWK({ ...jwk }, alg), {
        typ: 'at+jwt',
        algorithms: [alg],
        issuer: CLAIMS.iss,
        audience: API.identifier,
        currentDate: new Date(ISSUED * 1000),
        requiredClaims: ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'],
      });
      expect(protectedHeader).toEqual({ typ: 'at+jwt', alg, kid: jwk.kid });
      expect(payload).toEqual(CLAIMS);
    },
  );

  it('of RS256 is one that an API takes', () => {
    expect(presented(accessToken({}, RSA_KEY), { keys: [RSA_KEY.jwk] }).refusal).toBeNull();
    expect(presented(accessToken({}, RSA_KEY)).refusal?.error).toBe('invalid_token');
  });

  it('of another library is one that an API takes', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const { n = '', e = '' } = await exportJWK(publicKey);
    const token = await new SignJWT({ ...CLAIMS, aud: ['https://other.example', API.identifier] })
      .setProtectedHeader({ typ: 'application/at+jwt', alg: 'RS256', kid: 'theirs' })
      .sign(privateKey);
    const theirs = { kty: 'RSA', n, e, kid: 'theirs', alg: 'RS256', use: 'sig' } as const;
    expect(presented(token, { keys: [SERVER_KEY.jwk, theirs] }).refusal).toBeNull();
  });

  it('may name several audiences and the key to which it is bound (RFC 9449 §6.1)', () => {
    const { cnf } = vectors.rfc9449BoundToken.claims;
    const aud = [API.identifier, 'https://other.example'];
    expect(decodeJwt(accessToken({ aud, cnf }))?.claims).toMatchObject({ aud, cnf });
  });

  it('does not say when a user signed in where none did', () => {
    const { auth_time, scope, ...claims } = CLAIMS;
    expect(decodeJwt(issueAccessToken(claims, SERVER_KEY))?.claims).toEqual(claims);
  });

  it('says nothing but what belongs into it', () => {
    const more = { ...CLAIMS, password: 'hunter2' };
    expect(accessToken(more)).toBe(accessToken());
  });
});
