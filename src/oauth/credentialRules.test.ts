import { describe, expect, it } from 'vitest';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { formRequest, getRequest } from './fixtures/requests.ts';
import { API, accessToken, presented, requestWith } from './fixtures/tokens.ts';
import { examineResourceRequest } from './resourceRequest.ts';
import vectors from './vectors/jose.json' with { type: 'json' };
import type { Header, HttpRequest } from './wire.ts';

/** The token of the examples in RFC 6750 §2. */
const TOKEN = 'mF_9.B5f-4.1JqM';
const PHOTOS = `${API.identifier}/photos`;
const byHeader: Header = ['Authorization', `Bearer ${TOKEN}`];
const byQuery = getRequest(`${PHOTOS}?access_token=${TOKEN}`);
const byBody = formRequest(PHOTOS, `access_token=${TOKEN}`);

function examined(request: HttpRequest) {
  return examineResourceRequest(request, API);
}

/** The check is the last that was reached, and the API refuses in this way. */
function expectRefused(judgement: ReturnType<typeof examined>, check: string, status: number, error: string | null) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ status, error });
  expect(judgement.accepted).toBeNull();
}

describe('RS-01, one transport (RFC 6750 §2)', () => {
  it('is the header', () => {
    const found = findingOf(examined(requestWith(byHeader)), 'RS-01');
    expect(found).toMatchObject({ passed: true, actual: 'header', ref: 'RFC 6750 §2' });
  });

  it('is nothing to check without a token', () => {
    expect(findingOf(examined(requestWith()), 'RS-01')?.passed).toBeNull();
  });

  it.each([
    ['header and query', { ...byQuery, headers: [byHeader] }, 'header query'],
    ['header and body', { ...byBody, headers: [byHeader, ...byBody.headers] }, 'header body'],
    ['two headers', requestWith(byHeader, byHeader), 'header header'],
    ['the query twice', getRequest(`${PHOTOS}?access_token=a&access_token=b`), 'query query'],
  ])('is not two at once: %s, 400 invalid_request', (_, request, actual) => {
    const judgement = examined(request);
    expectRefused(judgement, 'RS-01', 400, 'invalid_request');
    expect(findingOf(judgement, 'RS-01')?.actual).toBe(actual);
  });
});

describe('RS-02, credentials (RFC 6750 §3.1)', () => {
  it('are there', () => {
    expect(findingOf(examined(requestWith(byHeader)), 'RS-02')).toMatchObject({ passed: true, ref: 'RFC 6750 §3.1' });
  });

  it.each([
    ['there are none', requestWith(), null],
    ['they come in the query', byQuery, 'query'],
    ['they come in the body', byBody, 'body'],
  ])('are asked for without an error code where %s: 401', (_, request, actual) => {
    const judgement = examined(request);
    expectRefused(judgement, 'RS-02', 401, null);
    expect(findingOf(judgement, 'RS-02')).toMatchObject({ expected: 'header', actual });
  });
});

describe('RS-03, the scheme (RFC 6750 §2.1, RFC 9449 §7.1)', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('is Bearer in any case: %s', (scheme) => {
    const judgement = examined(requestWith(['Authorization', `${scheme} ${TOKEN}`]));
    expect(findingOf(judgement, 'RS-03')).toMatchObject({ passed: true, ref: 'RFC 6750 §2.1' });
  });

  it.each(['DPoP', 'dpop'])('may be DPoP in any case, where the API takes bound tokens: %s', (scheme) => {
    const judgement = examined(requestWith(['Authorization', `${scheme} ${TOKEN}`]));
    expect(findingOf(judgement, 'RS-03')).toMatchObject({ passed: true, expected: 'DPoP', ref: 'RFC 9449 §7.1' });
  });

  it.each(['Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW', 'BearerDPoP a', ''])(
    'is another, as if nothing had been sent: %s, 401 without an error code',
    (value) => expectRefused(examined(requestWith(['Authorization', value])), 'RS-03', 401, null),
  );

  it('is not DPoP for an API that knows nothing of it', () => {
    const request = requestWith(['Authorization', `DPoP ${TOKEN}`]);
    const judgement = examineResourceRequest(request, { ...API, dpop: 'off' });
    expectRefused(judgement, 'RS-03', 401, null);
    expect(findingOf(judgement, 'RS-03')).toMatchObject({ expected: 'Bearer', actual: 'DPoP' });
  });

  it.each(['Bearer', 'Bearer ', `Bearer ${TOKEN} more`, 'Bearer {"token":1}', 'DPoP', `DPoP ${TOKEN}, ${TOKEN}`])(
    'stands before something else than one token: %s, 400 invalid_request',
    (value) => expectRefused(examined(requestWith(['Authorization', value])), 'RS-03', 400, 'invalid_request'),
  );

  it('is not enough for the token of RFC 9449 §6.1, which is bound to a key: 401 invalid_token (§7.2)', () => {
    const judgement = presented(vectors.rfc9449BoundToken.jwt);
    expectRefused(judgement, 'RS-03', 401, 'invalid_token');
    expect(findingOf(judgement, 'RS-03')).toMatchObject({ expected: 'DPoP', ref: 'RFC 9449 §7.2' });
    expect(findingOf(presented(accessToken()), 'RS-03')?.passed).toBe(true);
  });

  it('is enough for a bound token where the API knows nothing of DPoP', () => {
    const bound = accessToken({ cnf: { jkt: 'a' } });
    expect(presented(bound, { dpop: 'off' }).refusal).toBeNull();
    expect(presented(bound).refusal).not.toBeNull();
  });
});
