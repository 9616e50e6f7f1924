import type { CodeRecord } from './codeRecord.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { codeChallenge, verifierMatches } from './pkce.ts';
import { isVerifierSyntax } from './pkceSyntax.ts';
import { examineResources, grantedResources } from './resourceTarget.ts';
import type { ProvenRequest } from './tokenFacts.ts';
import { invalidGrant, invalidRequest, type TokenObjection } from './tokenObjection.ts';

/** A token request beside what the server knows of its code. */
export interface PresentedCode extends ProvenRequest {
  /** What was issued under the value that was presented, or null. */
  readonly record: CodeRecord | null;
}

/** The same once the code is known to be this client's. */
export interface Redemption extends PresentedCode {
  readonly record: CodeRecord;
}

const codeIsPresent: Rule<PresentedCode, TokenObjection> = {
  check: 'TK-08',
  ref: 'RFC 6749 §4.1.3',
  examine({ parameters }) {
    const code = parameters.get('code');
    return code === null ? fail(invalidRequest('code is missing'), 'code') : pass(null, code);
  },
};

const codeIsOfThisClient: Rule<PresentedCode, TokenObjection> = {
  check: 'TK-09',
  ref: 'RFC 6749 §4.1.3',
  examine({ parameters, client, record }) {
    if (record === null) return fail(invalidGrant('The code is not known'), null, parameters.get('code'));
    if (record.client_id === client.client_id) return pass(record.client_id, client.client_id);
    return fail(invalidGrant('The code was issued to another client'), record.client_id, client.client_id);
  },
};

const codeIsFresh: Rule<Redemption, TokenObjection> = {
  check: 'TK-10',
  ref: 'RFC 6749 §4.1.2',
  examine({ record, server: { now } }) {
    const lifetime = `${(record.expires_at - record.issued_at) / 1000} s`;
    const age = `${(now - record.issued_at) / 1000} s`;
    return now < record.expires_at ? pass(lifetime, age) : fail(invalidGrant('The code has expired'), lifetime, age);
  },
};

const verifierFitsChallenge: Rule<Redemption, TokenObjection> = {
  check: 'TK-11',
  ref: 'RFC 7636 §4.6',
  examine({ parameters, record, server }) {
    const challenge = record.code_challenge;
    const verifier = parameters.get('code_verifier');
    // A missing method means plain (RFC 7636 §4.3).
    const method = record.code_challenge_method ?? 'plain';
    const computed = verifier === null ? null : codeChallenge(method, verifier);
    if (challenge === null) {
      // An old client that does not do PKCE (RFC 7636 §5).
      if (verifier === null) return { ...nothingToCheck, ref: 'RFC 7636 §5' };
      if (server.policy.pkceDowngrade === 'ignored') return { ...nothingToCheck, ref: 'RFC 9700 §4.8.2' };
      // Otherwise whoever strips the challenge from the request has turned PKCE off (RFC 9700 §4.8.2).
      const objection = invalidGrant('A code verifier for a code without a challenge');
      return { ...fail(objection, null, computed), ref: 'RFC 9700 §4.8.2' };
    }
    if (verifier === null) return fail(invalidGrant('code_verifier is missing'), challenge, computed);
    if (!isVerifierSyntax(verifier)) return fail(invalidGrant('The code verifier is malformed'), challenge, computed);
    if (verifierMatches(method, verifier, challenge)) return pass(challenge, computed);
    return fail(invalidGrant('The code verifier does not match the code challenge'), challenge, computed);
  },
};

const redirectUriIsTheSame: Rule<Redemption, TokenObjection> = {
  check: 'TK-12',
  ref: 'RFC 6749 §4.1.3',
  examine({ parameters, record, server }) {
    if (record.redirect_uri === null) return nothingToCheck;
    if (server.policy.redirectUriAtTokenEndpoint === 'ignored') return nothingToCheck;
    const actual = parameters.get('redirect_uri');
    if (actual === record.redirect_uri) return pass(record.redirect_uri, actual);
    const objection: TokenObjection =
      actual === null
        ? invalidRequest('redirect_uri is missing')
        : invalidGrant('redirect_uri differs from the one of the authorization request');
    return fail(objection, record.redirect_uri, actual);
  },
};

const proofKeyIsTheBoundOne: Rule<Redemption, TokenObjection> = {
  check: 'TK-13',
  ref: 'RFC 9449 §10',
  examine({ record, jkt }) {
    if (record.dpop_jkt === null) return nothingToCheck;
    if (jkt === record.dpop_jkt) return pass(record.dpop_jkt, jkt);
    // RFC 9449 names no error code for it.
    return fail(invalidGrant('The code is bound to another key'), record.dpop_jkt, jkt);
  },
};

const codeIsUnused: Rule<Redemption, TokenObjection> = {
  check: 'TK-14',
  ref: 'RFC 6749 §4.1.2',
  examine({ record, server: { policy, records } }) {
    if (record.redeemed && policy.codeReplay !== 'accepted') {
      const objection = invalidGrant('The code has been used before');
      return fail(policy.codeReplay === 'refused' ? objection : { ...objection, revokeGrant: record.grant_id });
    }
    const grant = records.grants.find(({ id }) => id === record.grant_id);
    if (grant?.revoked) return { ...fail(invalidGrant('The grant was revoked')), ref: 'RFC 6749 §5.2' };
    return policy.codeReplay === 'accepted' ? nothingToCheck : pass();
  },
};

const resourceIsGranted: Rule<Redemption, TokenObjection> = {
  check: 'TK-15',
  ref: 'RFC 8707 §2.2',
  examine: ({ parameters, record, server }) =>
    examineResources(parameters, grantedResources(record.resource, server.audience)),
};

/** What must hold of a code before its record may be used. */
export const ownershipRules = [codeIsPresent, codeIsOfThisClient];

/**
 * What must hold for a code to be redeemed. That it is unused comes after all that only the right client can bring:
 * otherwise anybody who has seen a code could have its tokens revoked.
 */
export const redemptionRules = [
  codeIsFresh,
  verifierFitsChallenge,
  redirectUriIsTheSame,
  proofKeyIsTheBoundOne,
  codeIsUnused,
  resourceIsGranted,
];
