import { describe, expect, it } from 'vitest';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { examineIntrospectionAnswer } from './introspectionAnswer.ts';
import type { HttpResponse } from './wire.ts';

const API = {
  identifier: 'https://photos.api.example',
  issuer: 'https://login.acme.example',
  audience: 'checked',
  now: 1_768_467_600_000,
} as const;
const ACTIVE = { active: true, iss: API.issuer, aud: API.identifier, exp: 1_768_467_601, sub: 'ada' };

function answer(members: object, status = 200, type = 'application/json'): HttpResponse {
  return { kind: 'http.response', status, headers: [['Content-Type', type]], body: JSON.stringify(members) };
}

describe('an API that asks about a token', () => {
  it('learns what it needs', () => {
    const judgement = examineIntrospectionAnswer(answer(ACTIVE), API);
    expect(checksOf(judgement)).toEqual(['IC-01', 'IC-02', 'IC-03', 'IC-04', 'IC-05', 'IC-06']);
    expect(judgement).toMatchObject({ refusal: null, accepted: { sub: 'ada' } });
  });

  it('does without what the server may leave out (RFC 7662 §2.2)', () => {
    const judgement = examineIntrospectionAnswer(answer({ active: true, aud: ['other', API.identifier] }), API);
    expect(findingOf(judgement, 'IC-04')?.passed).toBeNull();
    expect(findingOf(judgement, 'IC-06')?.passed).toBeNull();
    expect(judgement.refusal).toBeNull();
  });

  it.each([
    ['IC-01', answer(ACTIVE, 401)],
    ['IC-02', answer(ACTIVE, 200, 'text/html')],
    ['IC-02', answer([true])],
    ['IC-03', answer({ active: false })],
    ['IC-03', answer({ ...ACTIVE, active: 'true' })],
    ['IC-03', answer({})],
    ['IC-04', answer({ ...ACTIVE, iss: 'https://evil.example' })],
    ['IC-05', answer({ ...ACTIVE, aud: 'https://other.example' })],
    ['IC-05', answer({ ...ACTIVE, aud: undefined })],
    ['IC-06', answer({ ...ACTIVE, exp: 1_768_467_600 })],
  ])('stops at %s and refuses the token: %o', (check, response) => {
    const judgement = examineIntrospectionAnswer(response, API);
    expect(checksOf(judgement).at(-1)).toBe(check);
    expect(findingOf(judgement, check)?.passed).toBe(false);
    expect(judgement).toMatchObject({ refusal: { status: 401, error: 'invalid_token' }, accepted: null });
  });

  it('takes a token for anybody where it is careless', () => {
    const careless = { ...API, audience: 'ignored' } as const;
    expect(examineIntrospectionAnswer(answer({ active: true }), careless).refusal).toBeNull();
  });
});
