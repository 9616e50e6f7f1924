import { examineClient } from './clientAuthentication.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';
import { type Parameters, parseParameters, queryOf } from './parameters.ts';
import type { ClientRegistration } from './registration.ts';
import type { TokenObjection } from './tokenObjection.ts';
import type { HttpRequest } from './wire.ts';

/** What is known of a token request before anything of it is examined. */
export interface ReceivedTokenRequest {
  readonly request: HttpRequest;
  readonly parameters: Parameters;
  /** The client that the request names, or null. */
  readonly client: ClientRegistration | null;
}

/** What is known once the client is. */
export interface TokenRequestOfClient extends ReceivedTokenRequest {
  readonly client: ClientRegistration;
}

const ONLY_IN_BODY = ['code', 'code_verifier', 'client_secret', 'client_assertion', 'refresh_token', 'password'];

function invalidRequest(description: string): TokenObjection {
  return { error: 'invalid_request', description };
}

const isPostedForm: Rule<ReceivedTokenRequest, TokenObjection> = {
  check: 'TK-01',
  ref: 'RFC 6749 §3.2',
  examine({ request }) {
    if (request.method !== 'POST') {
      return fail({ ...invalidRequest('The method must be POST'), status: 405 }, 'POST', request.method);
    }
    const type = mediaTypeOf(request);
    if (type !== FORM) return fail(invalidRequest('The body must be a form'), FORM, type);
    const inQuery = parseParameters(queryOf(request.url)).names.filter((name) => ONLY_IN_BODY.includes(name));
    if (inQuery.length === 0) return pass('POST', request.method);
    return fail(invalidRequest('A parameter that belongs in the body is in the query'), null, inQuery.join(' '));
  },
};

const noParameterTwice: Rule<ReceivedTokenRequest, TokenObjection> = {
  check: 'TK-02',
  ref: 'RFC 6749 §3.2',
  examine({ parameters }) {
    // RFC 8707 §2 lets resource, alone, be repeated.
    const repeated = parameters.duplicates.filter((name) => name !== 'resource');
    if (repeated.length === 0) return pass();
    return fail(invalidRequest('A parameter occurs twice'), null, repeated.join(' '));
  },
};

const clientIsIdentified: Rule<ReceivedTokenRequest, TokenObjection> = {
  check: 'TK-03',
  ref: 'RFC 6749 §3.2.1',
  examine: ({ request, parameters, client }) => examineClient(request, parameters, client),
};

const grantTypeIsPresent: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-04',
  ref: 'RFC 6749 §5.2',
  examine({ parameters }) {
    const type = parameters.get('grant_type');
    return type === null ? fail(invalidRequest('grant_type is missing'), 'grant_type') : pass(null, type);
  },
};

const grantTypeIsSupported: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-05',
  ref: 'RFC 6749 §5.2',
  examine({ parameters }) {
    const type = parameters.get('grant_type');
    if (type === 'authorization_code') return pass('authorization_code', type);
    const description = 'Only the authorization code grant is supported';
    return fail({ error: 'unsupported_grant_type', description }, 'authorization_code', type);
  },
};

const clientMayUseGrantType: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-06',
  ref: 'RFC 6749 §5.2',
  examine({ client }) {
    const allowed = client.grant_types.join(' ') || null;
    if (client.grant_types.includes('authorization_code')) return pass(allowed, 'authorization_code');
    const description = 'The client may not use this grant type';
    return fail({ error: 'unauthorized_client', description }, allowed, 'authorization_code');
  },
};

const proofOfPossession: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-07',
  ref: 'RFC 9449 §5',
  // This server issues bearer tokens only; to a server without DPoP its header is one unknown header among others.
  examine: () => nothingToCheck,
};

const codeIsPresent: Rule<TokenRequestOfClient, TokenObjection> = {
  check: 'TK-08',
  ref: 'RFC 6749 §4.1.3',
  examine({ parameters }) {
    const code = parameters.get('code');
    return code === null ? fail(invalidRequest('code is missing'), 'code') : pass(null, code);
  },
};

/** What must hold before the client is known. */
export const tokenClientRules = [isPostedForm, noParameterTwice, clientIsIdentified];

/** What must hold before a code is looked up. */
export const grantRules = [
  grantTypeIsPresent,
  grantTypeIsSupported,
  clientMayUseGrantType,
  proofOfPossession,
  codeIsPresent,
];
