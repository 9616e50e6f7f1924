import { errorDescription } from './errorDescription.ts';
import { established, examine, fail, type Judgement, pass, type Rule } from './finding.ts';
import { jsonObject } from './jsonObject.ts';
import { JSON_TYPE, mediaTypeOf } from './mediaType.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { Header, HttpResponse } from './wire.ts';

/** What a client has got; `expires_in` in seconds, `scope` null where it is the requested one. */
export interface ReceivedToken {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number | null;
  readonly scope: string | null;
}

const NOT_STORED: readonly Header[] = [
  ['Content-Type', JSON_TYPE],
  ['Cache-Control', 'no-store'],
  ['Pragma', 'no-cache'],
];

/**
 * The answer that carries a token; `expires_in` in seconds.
 * @see RFC 6749 §5.1
 */
export function tokenResponse(token: {
  readonly access_token: string;
  readonly token_type: 'Bearer' | 'DPoP';
  readonly expires_in: number;
  readonly refresh_token?: string | undefined;
  readonly scope: string;
}): HttpResponse {
  const { access_token, token_type, expires_in, refresh_token, scope } = token;
  const body = JSON.stringify({ access_token, token_type, expires_in, refresh_token, scope: scope || undefined });
  return { kind: 'http.response', status: 200, headers: NOT_STORED, body };
}

/**
 * The answer that refuses a token, 400 where the objection names no other status; so answer the revocation and the
 * introspection endpoint as well.
 * @see RFC 6749 §5.2, RFC 7009 §2.2.1, RFC 7662 §2.3
 */
export function tokenErrorResponse({ status = 400, error, description, challenge }: TokenObjection): HttpResponse {
  const headers: Header[] = [...NOT_STORED];
  if (challenge !== undefined) headers.push(['WWW-Authenticate', `${challenge} realm="token"`]);
  // RFC 9110 §15.5.6 demands the header with this status.
  if (status === 405) headers.push(['Allow', 'POST']);
  const body = JSON.stringify({ error, error_description: errorDescription(description) });
  return { kind: 'http.response', status, headers, body };
}

interface Answer {
  readonly response: HttpResponse;
  readonly members: Readonly<Record<string, unknown>> | null;
}

type ResponseRule = Rule<Answer, { readonly error: string }>;

/** No RFC names an error for an answer that a client cannot use. */
const UNUSABLE = { error: 'invalid_token_response' };

const statusIsOk: ResponseRule = {
  check: 'TR-01',
  ref: 'RFC 6749 §5.1',
  examine({ response, members }) {
    if (response.status === 200) return pass('200', '200');
    const error = textOf(members, 'error');
    return fail(error === null ? UNUSABLE : { error }, '200', String(response.status));
  },
};

const bodyIsJson: ResponseRule = {
  check: 'TR-02',
  ref: 'RFC 6749 §5.1',
  examine({ response, members }) {
    const type = mediaTypeOf(response);
    return type === JSON_TYPE && members !== null ? pass(JSON_TYPE, type) : fail(UNUSABLE, JSON_TYPE, type);
  },
};

const tokenIsPresent: ResponseRule = {
  check: 'TR-03',
  ref: 'RFC 6749 §5.1',
  examine({ members }) {
    const missing = ['access_token', 'token_type'].filter((name) => textOf(members, name) === null);
    return missing.length === 0 ? pass(null, textOf(members, 'access_token')) : fail(UNUSABLE, missing.join(' '));
  },
};

const tokenTypeIsUnderstood: ResponseRule = {
  check: 'TR-04',
  ref: 'RFC 6749 §7.1',
  examine({ members }) {
    const type = textOf(members, 'token_type');
    return type?.toLowerCase() === 'bearer' ? pass('Bearer', type) : fail(UNUSABLE, 'Bearer', type);
  },
};

const responseRules = [statusIsOk, bodyIsJson, tokenIsPresent, tokenTypeIsUnderstood];

/**
 * Examines a token response as the client does, TR-01 to TR-04; refused, it says the server's error or
 * `invalid_token_response`.
 * @see RFC 6749 §5.1, §5.2, §7.1
 */
export function examineTokenResponse(response: HttpResponse): Judgement<{ readonly error: string }, ReceivedToken> {
  const members = jsonObject(response.body ?? '');
  const { findings, refusal } = examine(responseRules, { response, members });
  if (refusal !== null) return { findings, refusal, accepted: null };
  const expires_in = members?.expires_in;
  const accepted: ReceivedToken = {
    access_token: established(textOf(members, 'access_token'), 'TR-03'),
    token_type: established(textOf(members, 'token_type'), 'TR-03'),
    expires_in: typeof expires_in === 'number' ? expires_in : null,
    scope: textOf(members, 'scope'),
  };
  return { findings, refusal: null, accepted };
}

function textOf(members: Answer['members'], name: string): string | null {
  const value = members?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
