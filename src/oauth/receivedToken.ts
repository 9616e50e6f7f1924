import { established, examine, fail, type Judgement, pass, type Rule } from './finding.ts';
import { type AnswerRefusal, bodyIsJson, type JsonAnswer, readAnswer, statusIs, textOf } from './jsonAnswer.ts';
import type { HttpResponse } from './wire.ts';

/** What a client has got; `expires_in` in seconds, `scope` null where it is the requested one. */
export interface ReceivedToken {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number | null;
  /** Null where none was issued; after a refresh the one that was used then stays good. */
  readonly refresh_token: string | null;
  readonly scope: string | null;
}

/** The types of token that a client takes, the one that it asked for first. */
export type ExpectedTypes = readonly ['Bearer' | 'DPoP', ...('Bearer' | 'DPoP')[]];

interface TokenAnswer extends JsonAnswer {
  readonly expected: ExpectedTypes;
}

type ResponseRule = Rule<TokenAnswer, AnswerRefusal>;

/** No RFC names an error for an answer that a client cannot use. */
const UNUSABLE = 'invalid_token_response';

const tokenIsPresent: ResponseRule = {
  check: 'TR-03',
  ref: 'RFC 6749 §5.1',
  examine({ members }) {
    const missing = ['access_token', 'token_type'].filter((name) => textOf(members, name) === null);
    return missing.length === 0
      ? pass(null, textOf(members, 'access_token'))
      : fail({ error: UNUSABLE }, missing.join(' '));
  },
};

const tokenTypeIsUnderstood: ResponseRule = {
  check: 'TR-04',
  ref: 'RFC 6749 §7.1',
  examine({ members, expected }) {
    const type = textOf(members, 'token_type');
    const wanted = expected[0];
    // A client that needs a token bound to its key must discard one that is not (RFC 9449 §5).
    const ref = wanted === 'DPoP' ? 'RFC 9449 §5' : 'RFC 6749 §7.1';
    const understood = expected.some((name) => name.toLowerCase() === type?.toLowerCase());
    return { ...(understood ? pass(wanted, type) : fail({ error: UNUSABLE }, wanted, type)), ref };
  },
};

const responseRules: readonly ResponseRule[] = [
  statusIs(200, { check: 'TR-01', ref: 'RFC 6749 §5.1' }, UNUSABLE),
  bodyIsJson({ check: 'TR-02', ref: 'RFC 6749 §5.1' }, UNUSABLE),
  tokenIsPresent,
  tokenTypeIsUnderstood,
];

/**
 * Examines a token response as the client does, TR-01 to TR-04; `expected` are the types that it takes, the one that it
 * asked for first; refused, it says the server's error or `invalid_token_response`.
 * @see RFC 6749 §5.1, §5.2, §7.1, RFC 9449 §5
 */
export function examineTokenResponse(
  response: HttpResponse,
  expected: ExpectedTypes = ['Bearer'],
): Judgement<AnswerRefusal, ReceivedToken> {
  const answer = readAnswer(response);
  const { members } = answer;
  const { findings, refusal } = examine(responseRules, { ...answer, expected });
  if (refusal !== null) return { findings, refusal, accepted: null };
  const expires_in = members?.expires_in;
  const accepted: ReceivedToken = {
    access_token: established(textOf(members, 'access_token'), 'TR-03'),
    token_type: established(textOf(members, 'token_type'), 'TR-03'),
    expires_in: typeof expires_in === 'number' ? expires_in : null,
    refresh_token: textOf(members, 'refresh_token'),
    scope: textOf(members, 'scope'),
  };
  return { findings, refusal: null, accepted };
}
