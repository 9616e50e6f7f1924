import { established, examine, fail, type Judgement, pass, type Rule } from './finding.ts';
import { type AnswerRefusal, bodyIsJson, type JsonAnswer, readAnswer, statusIs, textOf } from './jsonAnswer.ts';
import type { HttpResponse } from './wire.ts';

/** No RFC names an error for an answer that a client cannot use. */
const UNUSABLE = 'invalid_pushed_response';

const requestUriIsPresent: Rule<JsonAnswer, AnswerRefusal> = {
  check: 'PC-03',
  ref: 'RFC 9126 §2.2',
  examine({ members }) {
    const request_uri = textOf(members, 'request_uri');
    return request_uri === null ? fail({ error: UNUSABLE }, 'request_uri') : pass(null, request_uri);
  },
};

const responseRules = [
  statusIs(201, { check: 'PC-01', ref: 'RFC 9126 §2.2' }, UNUSABLE),
  bodyIsJson({ check: 'PC-02', ref: 'RFC 9126 §2.2' }, UNUSABLE),
  requestUriIsPresent,
];

/**
 * Examines the answer to a pushed authorization request as the client does, PC-01 to PC-03; refused, it says the
 * server's error or `invalid_pushed_response`.
 * @see RFC 9126 §2.2, §2.3
 */
export function examinePushedResponse(
  response: HttpResponse,
): Judgement<AnswerRefusal, { readonly request_uri: string }> {
  const answer = readAnswer(response);
  const { findings, refusal } = examine(responseRules, answer);
  if (refusal !== null) return { findings, refusal, accepted: null };
  const request_uri = established(textOf(answer.members, 'request_uri'), 'PC-03');
  return { findings, refusal: null, accepted: { request_uri } };
}
