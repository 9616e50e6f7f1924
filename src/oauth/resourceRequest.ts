import { accessTokenRules, type TokenAudience } from './accessTokenRules.ts';
import { bearerRules, bearerToken } from './bearerRules.ts';
import { decodeJwt, textIn } from './decodeJwt.ts';
import { errorDescription } from './errorDescription.ts';
import { established, examine, type Judgement } from './finding.ts';
import type { ResourceRefusal } from './resourceRefusal.ts';
import type { HttpRequest, HttpResponse } from './wire.ts';

/** In whose name, through which client and for what an API serves a request. */
export interface Authorization {
  readonly sub: string;
  readonly client_id: string;
  readonly scope: string;
}

/**
 * Examines a request as an API does, RS-01 to RS-05 and RS-07, the token in the order of RFC 9068 §4; refused,
 * `accepted` is null.
 * @see RFC 6750 §2, §3.1, RFC 9068 §4
 */
export function examineResourceRequest(
  request: HttpRequest,
  api: TokenAudience & { readonly realm: string },
): Judgement<ResourceRefusal, Authorization> {
  const brought = examine(bearerRules, request);
  if (brought.refusal !== null) return { findings: brought.findings, refusal: brought.refusal, accepted: null };

  const token = established(bearerToken(request), 'RS-03');
  const jwt = decodeJwt(token);
  const examined = examine(accessTokenRules, { token, jwt, api });
  const findings = [...brought.findings, ...examined.findings];
  if (examined.refusal !== null) return { findings, refusal: examined.refusal, accepted: null };

  const claims = jwt?.claims;
  const accepted = {
    sub: established(textIn(claims, 'sub'), 'RS-04-typ'),
    client_id: established(textIn(claims, 'client_id'), 'RS-04-typ'),
    scope: established(textIn(claims, 'scope'), 'RS-07'),
  };
  return { findings, refusal: null, accepted };
}

/**
 * The answer that refuses a request, with its challenge.
 * @see RFC 6750 §3
 */
export function resourceErrorResponse(refusal: ResourceRefusal, realm: string): HttpResponse {
  const { status, error, description, scope } = refusal;
  const parameters = [`realm=${quoted(realm)}`];
  if (error !== null) parameters.push(`error=${quoted(error)}`);
  if (description !== null) parameters.push(`error_description=${quoted(errorDescription(description))}`);
  if (scope !== undefined) parameters.push(`scope=${quoted(scope)}`);
  return {
    kind: 'http.response',
    status,
    headers: [
      ['WWW-Authenticate', `Bearer ${parameters.join(', ')}`],
      ['Cache-Control', 'no-store'],
    ],
    body: null,
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
