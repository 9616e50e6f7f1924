import { describe, expect, it } from 'vitest';
import { API, accessToken, CLAIMS, presented, requestWith } from './fixtures/tokens.ts';
import type { ResourceRefusal } from './resourceRefusal.ts';
import { examineResourceRequest, resourceErrorResponse } from './resourceRequest.ts';
import { headerOf } from './wire.ts';

function challengeTo(refusal: ResourceRefusal | null, realm = 'example'): string | null {
  return refusal === null ? null : headerOf(resourceErrorResponse(refusal, realm), 'WWW-Authenticate');
}

describe('the challenge of an API (RFC 6750 §3)', () => {
  it('has no error code where the request has no token', () => {
    const { refusal } = examineResourceRequest(requestWith(), API);
    expect(challengeTo(refusal)).toBe('Bearer realm="example"');
  });

  it('says that a token has expired in the words of RFC 6750 §3', () => {
    const { refusal } = presented(accessToken(), { now: CLAIMS.exp * 1000 });
    expect(challengeTo(refusal)).toBe(
      'Bearer realm="example", error="invalid_token", error_description="The access token expired"',
    );
  });

  it('names the scope that would do', () => {
    const { refusal } = presented(accessToken({ scope: 'photos.write' }));
    expect(challengeTo(refusal)).toMatch(
      /^Bearer realm="example", error="insufficient_scope", .*, scope="photos.read"$/,
    );
  });

  it('quotes its realm', () => {
    expect(challengeTo({ status: 401, error: null, description: null }, 'a "b" \\')).toBe(
      'Bearer realm="a \\"b\\" \\\\"',
    );
  });

  it('comes with the status and is not stored', () => {
    const refusal: ResourceRefusal = { status: 403, error: 'insufficient_scope', description: 'a "b"' };
    expect(resourceErrorResponse(refusal, 'photos')).toEqual({
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
