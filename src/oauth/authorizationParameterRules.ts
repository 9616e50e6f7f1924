import { type AuthorizationObjection, type RequestOfClient, redirectedIfTrusted } from './authorizationFacts.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { isChallengeSyntax } from './pkceSyntax.ts';
import { scopeCovers, scopeTokens } from './scope.ts';

type ParameterRule = Rule<RequestOfClient, AuthorizationObjection>;

const responseTypeIsPresent: ParameterRule = {
  check: 'AZ-06',
  ref: 'RFC 6749 §3.1.1',
  examine({ parameters }) {
    const type = parameters.get('response_type');
    if (type !== null) return pass(null, type);
    return fail(redirectedIfTrusted('invalid_request', 'response_type is missing'), 'response_type');
  },
};

const responseTypeIsSupported: ParameterRule = {
  check: 'AZ-07',
  ref: 'RFC 6749 §4.1.2.1',
  examine({ parameters }) {
    const type = parameters.get('response_type');
    if (type === 'code') return pass('code', type);
    return fail(redirectedIfTrusted('unsupported_response_type', 'Only response_type code is supported'), 'code', type);
  },
};

const clientMayUseResponseType: ParameterRule = {
  check: 'AZ-08',
  ref: 'RFC 6749 §4.1.2.1',
  examine({ client }) {
    const allowed = client.response_types.join(' ') || null;
    if (client.response_types.includes('code')) return pass(allowed, 'code');
    return fail(redirectedIfTrusted('unauthorized_client', 'The client may not ask for a code'), allowed, 'code');
  },
};

const scopeIsAllowed: ParameterRule = {
  check: 'AZ-10',
  ref: 'RFC 6749 §3.3',
  examine({ parameters, client }) {
    const scope = parameters.get('scope');
    if (scope === null) return nothingToCheck;
    if (scopeCovers(client.scope, scope)) return pass(client.scope, scope);
    const wellFormed = scopeTokens(scope) !== null;
    const description = wellFormed ? 'The client may not ask for this scope' : 'The scope is malformed';
    return fail(redirectedIfTrusted('invalid_scope', description), client.scope, scope);
  },
};

const challengeIsPresentIfRequired: ParameterRule = {
  check: 'AZ-11',
  ref: 'RFC 7636 §4.4.1',
  examine({ parameters, client }) {
    const challenge = parameters.get('code_challenge');
    if (challenge !== null) return pass(null, challenge);
    if (!client.require_code_challenge) return { ...nothingToCheck, ref: 'RFC 7636 §5' };
    return fail(redirectedIfTrusted('invalid_request', 'Code challenge required'), 'code_challenge');
  },
};

const challengeMethodIsAllowed: ParameterRule = {
  check: 'AZ-12',
  ref: 'RFC 7636 §4.4.1',
  examine({ parameters, client }) {
    if (parameters.get('code_challenge') === null) return nothingToCheck;
    // A missing method means plain (RFC 7636 §4.3).
    const method = parameters.get('code_challenge_method') ?? 'plain';
    const allowed = client.code_challenge_methods.join(' ');
    if (client.code_challenge_methods.some((candidate) => candidate === method)) return pass(allowed, method);
    return fail(redirectedIfTrusted('invalid_request', 'Transform algorithm not supported'), allowed, method);
  },
};

const challengeIsWellFormed: ParameterRule = {
  check: 'AZ-13',
  ref: 'RFC 7636 §4.2',
  examine({ parameters }) {
    const challenge = parameters.get('code_challenge');
    if (challenge === null) {
      if (parameters.get('code_challenge_method') === null) return nothingToCheck;
      return fail(
        redirectedIfTrusted('invalid_request', 'A challenge method without a code challenge'),
        'code_challenge',
      );
    }
    if (isChallengeSyntax(challenge)) return pass('43*128unreserved', challenge);
    return fail(
      redirectedIfTrusted('invalid_request', 'The code challenge is malformed'),
      '43*128unreserved',
      challenge,
    );
  },
};

/** What must hold of response type, scope and code challenge; failures are told to the client by redirect. */
export const parameterRules = [
  responseTypeIsPresent,
  responseTypeIsSupported,
  clientMayUseResponseType,
  scopeIsAllowed,
  challengeIsPresentIfRequired,
  challengeMethodIsAllowed,
  challengeIsWellFormed,
];
