import { describe, expect, it } from 'vitest';
import { encodeBase64url } from './base64url.ts';
import { decodeJwt } from './decodeJwt.ts';
import { SERVER_KEY } from './fixtures/keys.ts';
import { signJwt } from './jwt.ts';
import vectors from './vectors/jose.json' with { type: 'json' };

const HEADER = { typ: 'JWT', alg: 'ES256', kid: SERVER_KEY.jwk.kid };
const CLAIMS = { iss: 'https://login.acme.example', name: 'Ada “L.” ✓' };
const TOKEN = signJwt(HEADER, CLAIMS, SERVER_KEY);
const [HEADER_PART = '', CLAIMS_PART = '', SIGNATURE_PART = ''] = TOKEN.split('.');

function part(value: unknown): string {
  return encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));
}

describe('a JWT taken apart', () => {
  it('has the header and claims that were signed', () => {
    expect(decodeJwt(TOKEN)).toEqual({ header: HEADER, claims: CLAIMS, signature: SIGNATURE_PART });
  });

  it.each([vectors.rfc9449Proof, vectors.rfc9449BoundToken])('has the claims printed in $source', ({ jwt, claims }) => {
    expect(decodeJwt(jwt)?.claims).toEqual(claims);
  });

  it.each([
    ['two parts', `${HEADER_PART}.${CLAIMS_PART}`],
    ['four parts', `${TOKEN}.`],
    ['claims that are no object', `${HEADER_PART}.${part([1])}.${SIGNATURE_PART}`],
    ['a header that is no JSON', `e3.${CLAIMS_PART}.${SIGNATURE_PART}`],
    ['padding', `${HEADER_PART}=.${CLAIMS_PART}.${SIGNATURE_PART}`],
    ['octets that are no UTF-8', `${HEADER_PART}.${encodeBase64url(Uint8Array.of(123, 34, 255, 34, 58, 49, 125))}.AA`],
    ['a byte order mark', `${HEADER_PART}.${encodeBase64url(Uint8Array.of(239, 187, 191, 123, 125))}.AA`],
    ['a signature that is not base64url', `${HEADER_PART}.${CLAIMS_PART}.!!`],
    ['nothing', ''],
  ])('is null for %s', (_, text) => {
    expect(decodeJwt(text)).toBeNull();
  });
});
