import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import type { Grant, RefreshTokenRecord } from './records.ts';
import { examineResources, grantedResources } from './resourceTarget.ts';
import { scopeCovers } from './scope.ts';
import type { ProvenRequest } from './tokenFacts.ts';
import { invalidGrant, invalidRequest, type TokenObjection } from './tokenObjection.ts';

/** A refresh request beside what the server knows of its token. */
export interface PresentedRefreshToken extends ProvenRequest {
  /** What was issued under the value that was presented, or null. */
  readonly record: RefreshTokenRecord | null;
}

/** The same once the token is known to be this client's. */
export interface Refresh extends PresentedRefreshToken {
  readonly record: RefreshTokenRecord;
  readonly grant: Grant;
}

const tokenIsPresent: Rule<PresentedRefreshToken, TokenObjection> = {
  check: 'RT-01',
  ref: 'RFC 6749 §6',
  examine({ parameters }) {
    const token = parameters.get('refresh_token');
    return token === null ? fail(invalidRequest('refresh_token is missing'), 'refresh_token') : pass(null, token);
  },
};

const tokenIsKnown: Rule<PresentedRefreshToken, TokenObjection> = {
  check: 'RT-02',
  ref: 'RFC 6749 §5.2',
  examine({ parameters, record }) {
    const token = parameters.get('refresh_token');
    return record === null ? fail(invalidGrant('The refresh token is not known'), null, token) : pass(null, token);
  },
};

const tokenIsOfThisClient: Rule<PresentedRefreshToken, TokenObjection> = {
  check: 'RT-03',
  ref: 'RFC 6749 §6',
  examine({ client, record }) {
    const owner = record?.client_id ?? null;
    if (owner === client.client_id) return pass(owner, client.client_id);
    return fail(invalidGrant('The refresh token was issued to another client'), owner, client.client_id);
  },
};

const tokenIsAlive: Rule<Refresh, TokenObjection> = {
  check: 'RT-04',
  ref: 'RFC 6749 §6',
  examine({ record, grant, server: { now } }) {
    const lifetime = `${(record.expires_at - record.issued_at) / 1000} s`;
    const age = `${(now - record.issued_at) / 1000} s`;
    if (record.revoked || grant.revoked) return fail(invalidGrant('The refresh token was revoked'));
    return now < record.expires_at
      ? pass(lifetime, age)
      : fail(invalidGrant('The refresh token has expired'), lifetime, age);
  },
};

const proofKeyIsTheBoundOne: Rule<Refresh, TokenObjection> = {
  check: 'RT-05',
  ref: 'RFC 9449 §5',
  examine({ record, jkt }) {
    if (record.jkt === null) return nothingToCheck;
    if (jkt === record.jkt) return pass(record.jkt, jkt);
    // RFC 9449 names no error code for it.
    return fail(invalidGrant('The refresh token is bound to another key'), record.jkt, jkt);
  },
};

/** The server cannot know which of the two who hold the token is the thief: both lose what descends from the grant. */
const tokenIsTheLatest: Rule<Refresh, TokenObjection> = {
  check: 'RT-06',
  ref: 'RFC 9700 §4.14.2',
  examine({ record, grant, server: { policy } }) {
    if (record.rotated_at === null) return pass();
    const objection = invalidGrant('The refresh token was already exchanged for its successor');
    return fail(policy.refreshTokenReuse === 'refused' ? objection : { ...objection, revokeGrant: grant.id });
  },
};

const scopeIsGranted: Rule<Refresh, TokenObjection> = {
  check: 'RT-07',
  ref: 'RFC 6749 §6',
  examine({ parameters, grant }) {
    const scope = parameters.get('scope');
    if (scope === null) return nothingToCheck;
    if (scopeCovers(grant.scope, scope)) return pass(grant.scope, scope);
    const description = 'The scope is more than the user granted';
    return fail({ error: 'invalid_scope', description }, grant.scope, scope);
  },
};

const resourceIsGranted: Rule<Refresh, TokenObjection> = {
  check: 'RT-08',
  ref: 'RFC 8707 §2.2',
  examine: ({ parameters, grant, server }) =>
    examineResources(parameters, grantedResources(grant.resource, server.audience)),
};

/** What must hold of a refresh token before its record may be used. */
export const refreshOwnershipRules = [tokenIsPresent, tokenIsKnown, tokenIsOfThisClient];

/** What must hold for it to be used, in the order in which a wrong key cannot revoke anything. */
export const refreshRules = [tokenIsAlive, proofKeyIsTheBoundOne, tokenIsTheLatest, scopeIsGranted, resourceIsGranted];
