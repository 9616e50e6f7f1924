import { established, examine, fail, type Judgement, pass, type Rule } from './finding.ts';
import { type AnswerRefusal, bodyIsJson, type JsonAnswer, readAnswer, statusIs, textOf } from './jsonAnswer.ts';
import type { HttpResponse } from './wire.ts';

/** What a client learns of an authorization server, in the words of RFC 8414 §2. */
export interface DiscoveredServer {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly pushed_authorization_request_endpoint?: string;
  readonly revocation_endpoint?: string;
  readonly authorization_response_iss_parameter_supported: boolean;
}

/** No RFC names an error for a document that a client cannot use. */
const UNUSABLE = 'invalid_metadata';

interface Expected extends JsonAnswer {
  readonly issuer: string;
}

const issuerIsTheOneAsked: Rule<Expected, AnswerRefusal> = {
  check: 'MC-03',
  ref: 'RFC 8414 §3.3',
  examine({ members, issuer }) {
    const claimed = textOf(members, 'issuer');
    return claimed === issuer ? pass(issuer, claimed) : fail({ error: UNUSABLE }, issuer, claimed);
  },
};

const endpointsArePresent: Rule<Expected, AnswerRefusal> = {
  check: 'MC-04',
  ref: 'RFC 8414 §2',
  examine({ members }) {
    const missing = ['authorization_endpoint', 'token_endpoint'].filter((name) => textOf(members, name) === null);
    return missing.length === 0 ? pass() : fail({ error: UNUSABLE }, missing.join(' '));
  },
};

const documentRules: readonly Rule<Expected, AnswerRefusal>[] = [
  statusIs(200, { check: 'MC-01', ref: 'RFC 8414 §3.2' }, UNUSABLE),
  bodyIsJson({ check: 'MC-02', ref: 'RFC 8414 §3.2' }, UNUSABLE),
  issuerIsTheOneAsked,
  endpointsArePresent,
];

/**
 * Examines a metadata document as the client does, MC-01 to MC-04: its issuer must be identical to the one that was
 * asked; refused, `accepted` is null.
 * @see RFC 8414 §3.3
 */
export function examineDiscovery(response: HttpResponse, issuer: string): Judgement<AnswerRefusal, DiscoveredServer> {
  const answer = readAnswer(response);
  const { findings, refusal } = examine(documentRules, { ...answer, issuer });
  if (refusal !== null) return { findings, refusal, accepted: null };
  const { members } = answer;
  const pushed_authorization_request_endpoint = textOf(members, 'pushed_authorization_request_endpoint');
  const revocation_endpoint = textOf(members, 'revocation_endpoint');
  const accepted: DiscoveredServer = {
    authorization_endpoint: established(textOf(members, 'authorization_endpoint'), 'MC-04'),
    token_endpoint: established(textOf(members, 'token_endpoint'), 'MC-04'),
    ...(pushed_authorization_request_endpoint === null ? {} : { pushed_authorization_request_endpoint }),
    ...(revocation_endpoint === null ? {} : { revocation_endpoint }),
    authorization_response_iss_parameter_supported: members?.authorization_response_iss_parameter_supported === true,
  };
  return { findings, refusal: null, accepted };
}
