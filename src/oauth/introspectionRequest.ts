import { readCredentials } from './clientCredentials.ts';
import { established, examine, type Judgement } from './finding.ts';
import { activityRules, type Introspector, introspectionRules } from './introspectionRules.ts';
import { andThen, judge } from './judgement.ts';
import { parseParameters } from './parameters.ts';
import type { AccessTokenRecord, ServerRecords } from './records.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { HttpRequest } from './wire.ts';

interface IntrospectionServer {
  readonly introspectors: readonly Introspector[];
  readonly records: ServerRecords;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What the API is told of: the token, or, where it is not active for this API, nothing. */
export interface Introspection {
  readonly active: AccessTokenRecord | null;
}

/**
 * Examines an introspection request, IS-01 to IS-04, and the token, IS-05 to IS-08. A token that is not active is no
 * refusal. A refresh token is none of an API's business: to it, that is no token.
 * @see RFC 7662 §2.1, §2.2
 */
export function examineIntrospection(
  request: HttpRequest,
  { introspectors, records, now }: IntrospectionServer,
): Judgement<TokenObjection, Introspection> {
  const parameters = parseParameters(request.body ?? '');
  const read = readCredentials(request, parameters);
  const named = read.method === 'refused' ? null : read.client_id;
  const introspector = introspectors.find(({ client_id }) => client_id === named) ?? null;
  const form = { request, parameters, introspector };
  return andThen(
    judge(introspectionRules, form, () => ({
      introspector: established(introspector, 'IS-03'),
      token: established(parameters.get('token'), 'IS-04'),
    })),
    (asked): Judgement<TokenObjection, Introspection> => {
      const record = records.accessTokens.find(({ value }) => value === asked.token) ?? null;
      const grant = records.grants.find(({ id }) => id === record?.grant_id) ?? null;
      const { findings, refusal } = examine(activityRules, { ...asked, record, grant, now });
      return { findings, refusal: null, accepted: { active: refusal === null ? record : null } };
    },
  );
}
