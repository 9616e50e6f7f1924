import { describe, expect, it } from 'vitest';
import { demandsNonce, offeredNonce } from './nonceDemand.ts';
import type { Header, HttpResponse } from './wire.ts';

const NONCE: Header = ['DPoP-Nonce', 'eyJ7S_zG.eyJH0-Z.HX4w-7v'];

function answer(status: number, headers: readonly Header[], body: string | null = null): HttpResponse {
  return { kind: 'http.response', status, headers, body };
}

describe('a demand for a nonce', () => {
  it('is made by an authorization server in the body (RFC 9449 §8)', () => {
    const response = answer(400, [NONCE], '{"error":"use_dpop_nonce"}');
    expect(demandsNonce(response)).toBe(true);
    expect(offeredNonce(response)).toBe(NONCE[1]);
  });

  it('is made by an API in its challenge (RFC 9449 §9)', () => {
    const challenge: Header = [
      'WWW-Authenticate',
      'DPoP error="use_dpop_nonce", error_description="A nonce is needed"',
    ];
    expect(demandsNonce(answer(401, [challenge, NONCE]))).toBe(true);
  });

  it.each([
    ['no nonce comes with it', answer(400, [], '{"error":"use_dpop_nonce"}')],
    ['something else is wrong', answer(400, [NONCE], '{"error":"invalid_dpop_proof"}')],
    ['nothing is wrong, and the nonce is for next time', answer(200, [NONCE], '{"access_token":"1"}')],
    ['the token is refused', answer(401, [['WWW-Authenticate', 'DPoP error="invalid_token"'], NONCE])],
  ])('is not made where %s', (_, response) => {
    expect(demandsNonce(response)).toBe(false);
  });
});
