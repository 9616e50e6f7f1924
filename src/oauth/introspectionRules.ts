import { readCredentials } from './clientCredentials.ts';
import { equalInConstantTime } from './constantTime.ts';
import { fail, pass, type Rule } from './finding.ts';
import { formRules, type ReceivedForm } from './formRules.ts';
import type { AccessTokenRecord, Grant } from './records.ts';
import { invalidClient, invalidRequest, type TokenObjection } from './tokenObjection.ts';

/** An API that may ask: its resource identifier, and the credentials with which it does. */
export interface Introspector {
  readonly identifier: string;
  readonly client_id: string;
  readonly client_secret: string;
}

export interface IntrospectionRequest extends ReceivedForm {
  /** The API that the credentials name, or null. */
  readonly introspector: Introspector | null;
}

/** The access token that an API asks about, beside what the server knows of it. */
export interface IntrospectedToken {
  readonly introspector: Introspector;
  readonly token: string;
  readonly record: AccessTokenRecord | null;
  /** The grant from which it descends; null where there is none. */
  readonly grant: Grant | null;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** Otherwise anybody could try values until one is a token. */
const apiIsAuthentic: Rule<IntrospectionRequest, TokenObjection> = {
  check: 'IS-03',
  ref: 'RFC 7662 §2.1',
  examine({ request, parameters, introspector }) {
    const read = readCredentials(request, parameters);
    if (read.method === 'refused') {
      const { error, description } = read.objection;
      return fail(error === 'invalid_client' ? unauthorized(description) : read.objection);
    }
    if (introspector === null) return fail(unauthorized('Who asks may not introspect'), null, read.client_id);
    const bySecret = read.method === 'client_secret_basic' || read.method === 'client_secret_post';
    if (!bySecret) return fail(unauthorized('The API must authenticate'), 'client_secret_basic', read.method);
    const authentic = read.secret !== null && equalInConstantTime(read.secret, introspector.client_secret);
    // A wrong secret is not shown: it may be the right one with a typing error.
    return authentic ? pass(null, read.client_id) : fail(unauthorized('Authentication failed'));
  },
};

const tokenIsPresent: Rule<IntrospectionRequest, TokenObjection> = {
  check: 'IS-04',
  ref: 'RFC 7662 §2.1',
  examine({ parameters }) {
    const token = parameters.get('token');
    return token === null ? fail(invalidRequest('token is missing'), 'token') : pass(null, token);
  },
};

/** Unlike at the token endpoint the status is 401 however the API authenticated. @see RFC 7662 §2.3 */
function unauthorized(description: string): TokenObjection {
  return invalidClient(description, 'header');
}

/** Why a token is not active; the API is not told. */
const INACTIVE = { active: false } as const;

type ActivityRule = Rule<IntrospectedToken, typeof INACTIVE>;

const tokenIsKnown: ActivityRule = {
  check: 'IS-05',
  ref: 'RFC 7662 §2.2',
  examine: ({ token, record }) => (record === null ? fail(INACTIVE, null, token) : pass(null, token)),
};

const tokenIsNotRevoked: ActivityRule = {
  check: 'IS-06',
  ref: 'RFC 7662 §4',
  examine: ({ record, grant }) => (record?.revoked || grant?.revoked ? fail(INACTIVE) : pass()),
};

const tokenIsNotExpired: ActivityRule = {
  check: 'IS-07',
  ref: 'RFC 7662 §4',
  examine({ record, now }) {
    const until = record?.expires_at ?? 0;
    const expected = String(until / 1000);
    const actual = String(Math.floor(now / 1000));
    return now < until ? pass(expected, actual) : fail(INACTIVE, expected, actual);
  },
};

/** What a token for another API says is none of this one's business. */
const tokenIsForThisApi: ActivityRule = {
  check: 'IS-08',
  ref: 'RFC 7662 §4',
  examine({ record, introspector: { identifier } }) {
    const audiences = [record?.aud ?? []].flat();
    const actual = audiences.join(' ') || null;
    return audiences.includes(identifier) ? pass(identifier, actual) : fail(INACTIVE, identifier, actual);
  },
};

/** What must hold before an API is told anything. */
export const introspectionRules: readonly Rule<IntrospectionRequest, TokenObjection>[] = [
  ...formRules('IS', 'RFC 7662 §2.1'),
  apiIsAuthentic,
  tokenIsPresent,
];

/** What must hold of a token that is active for the API that asks. */
export const activityRules = [tokenIsKnown, tokenIsNotRevoked, tokenIsNotExpired, tokenIsForThisApi];
