import { examine, fail, type Judgement, nothingToCheck, pass, type Rule } from './finding.ts';
import { bodyIsJson, type JsonAnswer, readAnswer, statusIs, textOf } from './jsonAnswer.ts';
import type { ResourcePolicy } from './resourcePolicy.ts';
import { invalidToken, type ResourceRefusal } from './resourceRefusal.ts';
import type { HttpResponse } from './wire.ts';

/** Whose tokens an API takes, and when; `now` in milliseconds since the Unix epoch. */
export interface IntrospectingApi extends Pick<ResourcePolicy, 'identifier' | 'issuer' | 'audience'> {
  readonly now: number;
}

/** What an API learns of a token that it cannot read itself. */
export type TokenFacts = Readonly<Record<string, unknown>>;

interface Told extends JsonAnswer {
  readonly api: IntrospectingApi;
}

type ToldRule = Rule<Told, ResourceRefusal>;

const tokenIsActive: ToldRule = {
  check: 'IC-03',
  ref: 'RFC 7662 §2.2',
  examine({ members }) {
    const active = members?.active;
    if (active === true) return pass('true', 'true');
    return fail(invalidToken('The access token is not active'), 'true', active === undefined ? null : String(active));
  },
};

const issuerIsTrusted: ToldRule = {
  check: 'IC-04',
  ref: 'RFC 7662 §2.2',
  examine({ members, api }) {
    const iss = textOf(members, 'iss');
    if (iss === null) return nothingToCheck;
    if (iss === api.issuer) return pass(api.issuer, iss);
    return fail(invalidToken('The issuer is not trusted'), api.issuer, iss);
  },
};

const audienceIsThisApi: ToldRule = {
  check: 'IC-05',
  ref: 'RFC 9700 §2.3',
  examine({ members, api }) {
    const aud = members?.aud;
    const audiences = (Array.isArray(aud) ? aud : [aud]).filter((entry) => typeof entry === 'string');
    const actual = audiences.join(' ') || null;
    if (api.audience === 'ignored') return nothingToCheck;
    if (audiences.includes(api.identifier)) return pass(api.identifier, actual);
    return fail(invalidToken('The access token is for another audience'), api.identifier, actual);
  },
};

const isNotExpired: ToldRule = {
  check: 'IC-06',
  ref: 'RFC 7662 §2.2',
  examine({ members, api }) {
    const exp = members?.exp;
    if (typeof exp !== 'number') return nothingToCheck;
    const actual = String(Math.floor(api.now / 1000));
    if (api.now < exp * 1000) return pass(String(exp), actual);
    return fail(invalidToken('The access token expired'), String(exp), actual);
  },
};

/** An answer that an API cannot read says nothing for the token. */
const unread = invalidToken('The access token could not be examined');

const answerRules: readonly ToldRule[] = [
  refusing(statusIs(200, { check: 'IC-01', ref: 'RFC 7662 §2.2' }, ''), unread),
  refusing(bodyIsJson({ check: 'IC-02', ref: 'RFC 7662 §2.2' }, ''), unread),
  tokenIsActive,
  issuerIsTrusted,
  audienceIsThisApi,
  isNotExpired,
];

/**
 * Examines what an introspection endpoint says of a token as the API does that asked, IC-01 to IC-06; refused,
 * `accepted` is null and the API answers the client with the refusal.
 * @see RFC 7662 §2.2, §4
 */
export function examineIntrospectionAnswer(
  response: HttpResponse,
  api: IntrospectingApi,
): Judgement<ResourceRefusal, TokenFacts> {
  const answer = readAnswer(response);
  const { findings, refusal } = examine(answerRules, { ...answer, api });
  if (refusal !== null) return { findings, refusal, accepted: null };
  return { findings, refusal, accepted: answer.members ?? {} };
}

/** The same rule with another refusal. */
function refusing<Facts>(rule: Rule<Facts, object>, refusal: ResourceRefusal): Rule<Facts, ResourceRefusal> {
  return {
    ...rule,
    examine(facts) {
      const examined = rule.examine(facts);
      return examined.passed === false ? { ...examined, refusal } : examined;
    },
  };
}
