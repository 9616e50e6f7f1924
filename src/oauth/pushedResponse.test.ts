import { describe, expect, it } from 'vitest';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { examinePushedResponse } from './pushedResponse.ts';
import type { HttpResponse } from './wire.ts';

const REQUEST_URI = 'urn:ietf:params:oauth:request_uri:6esc_11ACC5bwc014ltc14eY22c';

function answer(body: string, status = 201, type = 'application/json'): HttpResponse {
  return { kind: 'http.response', status, headers: [['Content-Type', type]], body };
}

describe('a client that examines the answer to a pushed request', () => {
  it('takes the example of RFC 9126 §2.2', () => {
    const judgement = examinePushedResponse(answer(JSON.stringify({ request_uri: REQUEST_URI, expires_in: 60 })));
    expect(checksOf(judgement)).toEqual(['PC-01', 'PC-02', 'PC-03']);
    expect(judgement).toMatchObject({ refusal: null, accepted: { request_uri: REQUEST_URI } });
  });

  it.each([
    ['PC-01', answer('{"error":"invalid_client"}', 401), 'invalid_client'],
    ['PC-01', answer(JSON.stringify({ request_uri: REQUEST_URI }), 200), 'invalid_pushed_response'],
    ['PC-02', answer(JSON.stringify({ request_uri: REQUEST_URI }), 201, 'text/plain'), 'invalid_pushed_response'],
    ['PC-03', answer('{"expires_in":60}'), 'invalid_pushed_response'],
    ['PC-03', answer('{"request_uri":""}'), 'invalid_pushed_response'],
  ])('stops at %s: %o', (check, response, error) => {
    const judgement = examinePushedResponse(response);
    expect(checksOf(judgement).at(-1)).toBe(check);
    expect(findingOf(judgement, check)?.passed).toBe(false);
    expect(judgement).toMatchObject({ refusal: { error }, accepted: null });
  });
});
