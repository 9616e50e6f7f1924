import { describe, expect, it } from 'vitest';
import { examineRevocationAnswer } from './revocationAnswer.ts';

const answer = (status: number, body: string | null = null) =>
  examineRevocationAnswer({ kind: 'http.response', status, headers: [], body });

describe('a client that examines the answer to a revocation', () => {
  it('takes status 200 for it, whatever the body (RFC 7009 §2.2)', () => {
    expect(answer(200)).toMatchObject({ refusal: null, accepted: 'revoked' });
  });

  it.each([
    [503, null, 'invalid_revocation_response'],
    [400, '{"error":"unsupported_token_type"}', 'unsupported_token_type'],
  ])('takes status %i for a token that still lives', (status, body, error) => {
    const judgement = answer(status, body);
    expect(judgement.findings).toMatchObject([{ check: 'RC-01', passed: false, actual: String(status) }]);
    expect(judgement).toMatchObject({ refusal: { error }, accepted: null });
  });
});
