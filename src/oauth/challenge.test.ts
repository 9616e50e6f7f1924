import { describe, expect, it } from 'vitest';
import { resourceErrorResponse } from './challenge.ts';
import type { TokenScheme } from './credentials.ts';
import { API, accessToken, CLAIMS, presented, requestWith } from './fixtures/tokens.ts';
import { malformedRequest, noCredentials, type ResourceRefusal } from './resourceRefusal.ts';
import { examineResourceRequest, type ResourceCircumstances } from './resourceRequest.ts';
import vectors from './vectors/challenges.json' with { type: 'json' };
import { headerOf } from './wire.ts';

const URL_ASKED = `${API.identifier}/photos`;
const ONLY_BEARER = { ...API, url: URL_ASKED, realm: 'example', dpop: 'off' } as const;
const BOTH = { ...API, url: URL_ASKED, realm: 'example' };

function challengeTo(
  refusal: ResourceRefusal | null,
  api: ResourceCircumstances & { readonly url: string } = ONLY_BEARER,
  scheme: TokenScheme | null = 'Bearer',
): string | null {
  return refusal && headerOf(resourceErrorResponse(refusal, api, scheme, null), 'WWW-Authenticate');
}

describe('the challenge of an API that takes bearer tokens alone (RFC 6750 §3)', () => {
  it('has no error code where the request has no token', () => {
    const { refusal } = examineResourceRequest(requestWith(), ONLY_BEARER);
    expect(challengeTo(refusal, ONLY_BEARER, null)).toBe(vectors.rfc6750.noToken);
    expect(challengeTo(noCredentials, ONLY_BEARER, 'DPoP')).toBe(vectors.rfc6750.noToken);
  });

  it('says that a token has expired in the words of RFC 6750 §3', () => {
    const { refusal } = presented(accessToken(), { now: CLAIMS.exp * 1000 });
    expect(challengeTo(refusal)).toBe(vectors.rfc6750.expired);
  });

  it('names the scope that would do', () => {
    const { refusal } = presented(accessToken({ scope: 'photos.write' }));
    expect(challengeTo(refusal)).toMatch(
      /^Bearer realm="example", error="insufficient_scope", .*, scope="photos.read"$/,
    );
  });

  it('quotes its realm', () => {
    expect(challengeTo(noCredentials, { ...ONLY_BEARER, realm: 'a "b" \\' })).toBe('Bearer realm="a \\"b\\" \\\\"');
  });

  it('comes with the status and is not stored', () => {
    const refusal: ResourceRefusal = { status: 403, error: 'insufficient_scope', description: 'a "b"' };
    expect(resourceErrorResponse(refusal, { ...ONLY_BEARER, realm: 'photos' }, 'Bearer', 'unused')).toEqual({
      kind: 'http.response',
      status: 403,
      headers: [
        ['WWW-Authenticate', 'Bearer realm="photos", error="insufficient_scope", error_description="a  b "'],
        ['Cache-Control', 'no-store'],
      ],
      body: null,
    });
  });
});

describe('the challenge of an API that takes tokens in both schemes (RFC 9449 §7.1, §7.2)', () => {
  const reason = 'error="invalid_token", error_description="x"';
  const refusal: ResourceRefusal = { status: 401, error: 'invalid_token', description: 'x' };

  it('offers both where the request has no token', () => {
    expect(challengeTo(noCredentials, BOTH, null)).toBe('Bearer realm="example", DPoP algs="ES256"');
  });

  it('has the error in the challenge of the scheme that was used', () => {
    expect(challengeTo(refusal, BOTH, 'Bearer')).toBe(`Bearer realm="example", ${reason}, DPoP algs="ES256"`);
    expect(challengeTo(refusal, BOTH, 'DPoP')).toBe(`DPoP ${reason}, algs="ES256"`);
    expect(challengeTo(malformedRequest('x'), BOTH, 'DPoP')).toMatch(/^DPoP error="invalid_request"/);
  });

  it('brings a nonce where the proof lacks it (RFC 9449 §9)', () => {
    const { refusal: lacking } = { refusal: { status: 401, error: 'use_dpop_nonce', description: 'x' } as const };
    const response = resourceErrorResponse(lacking, BOTH, 'DPoP', 'n');
    expect(headerOf(response, 'DPoP-Nonce')).toBe('n');
    expect(headerOf(response, 'WWW-Authenticate')).toMatch(/^DPoP error="use_dpop_nonce"/);
    expect(headerOf(resourceErrorResponse(refusal, BOTH, 'DPoP', 'n'), 'DPoP-Nonce')).toBeNull();
  });
});

describe('the challenge of an API with metadata (RFC 9728 §5.1)', () => {
  const described = { metadata: 'published', identifier: URL_ASKED } as const;

  it('says in each scheme where the document is', () => {
    const pointer = `resource_metadata="${API.identifier}/.well-known/oauth-protected-resource/photos"`;
    expect(challengeTo(noCredentials, { ...ONLY_BEARER, ...described })).toBe(`Bearer realm="example", ${pointer}`);
    expect(challengeTo(noCredentials, { ...BOTH, ...described })).toBe(
      `Bearer realm="example", ${pointer}, DPoP algs="ES256", ${pointer}`,
    );
  });

  it.each([API.identifier, `${URL_ASKED}/lake`, `${URL_ASKED}?size=1`, `${URL_ASKED}/`])(
    'does not where the document would be about another address than %s (RFC 9728 §3.3)',
    (url) => {
      expect(challengeTo(noCredentials, { ...BOTH, ...described, url })).toBe(
        'Bearer realm="example", DPoP algs="ES256"',
      );
    },
  );
});
