import { examine, type Judgement } from './finding.ts';
import { type AnswerRefusal, readAnswer, statusIs } from './jsonAnswer.ts';
import type { HttpResponse } from './wire.ts';

const responseRules = [statusIs(200, { check: 'RC-01', ref: 'RFC 7009 §2.2' }, 'invalid_revocation_response')];

/**
 * Examines the answer to a revocation as the client does, RC-01: only status 200 says that the token is gone, and after
 * 503 it still lives; refused, it says the server's error or `invalid_revocation_response`.
 * @see RFC 7009 §2.2, §2.2.1
 */
export function examineRevocationAnswer(response: HttpResponse): Judgement<AnswerRefusal, 'revoked'> {
  const { findings, refusal } = examine(responseRules, readAnswer(response));
  return refusal === null ? { findings, refusal, accepted: 'revoked' } : { findings, refusal, accepted: null };
}
