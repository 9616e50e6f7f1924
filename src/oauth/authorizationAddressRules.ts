import {
  type AuthorizationObjection,
  type ReceivedRequest,
  type RequestOfClient,
  trustedRedirectUri,
} from './authorizationFacts.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';
import { redirectUriMatches } from './redirectUri.ts';

function shownAsPage(error: string, description: string, status = 400): AuthorizationObjection {
  return { error, description, status, mayRedirect: false };
}

function redirectedIfTrusted(error: string, description: string): AuthorizationObjection {
  return { error, description, status: 400, mayRedirect: true };
}

const isGetOrForm: Rule<ReceivedRequest, AuthorizationObjection> = {
  check: 'AZ-01',
  ref: 'RFC 6749 §3.1',
  examine({ request }) {
    if (request.method === 'GET') return pass('GET POST', 'GET');
    if (request.method !== 'POST') {
      return fail(shownAsPage('invalid_request', 'The method must be GET or POST', 405), 'GET POST', request.method);
    }
    const type = mediaTypeOf(request);
    if (type === FORM) return pass(FORM, type);
    return fail(shownAsPage('invalid_request', 'The body must be a form'), FORM, type);
  },
};

const noParameterTwice: Rule<ReceivedRequest, AuthorizationObjection> = {
  check: 'AZ-02',
  ref: 'RFC 6749 §3.1',
  examine({ parameters }) {
    // RFC 8707 §2 lets resource, alone, be repeated.
    const repeated = parameters.duplicates.filter((name) => name !== 'resource');
    if (repeated.length === 0) return pass();
    return fail(redirectedIfTrusted('invalid_request', 'A parameter occurs twice'), null, repeated.join(' '));
  },
};

const clientIsRegistered: Rule<ReceivedRequest, AuthorizationObjection> = {
  check: 'AZ-03',
  ref: 'RFC 6749 §4.1.2.1',
  examine({ parameters, client }) {
    const client_id = parameters.get('client_id');
    if (client_id === null) return fail(shownAsPage('invalid_request', 'client_id is missing'), 'client_id');
    if (client === null) return fail(shownAsPage('invalid_client', 'The client is not registered'), null, client_id);
    return pass(client.client_id, client_id);
  },
};

const noRequestObject: Rule<RequestOfClient, AuthorizationObjection> = {
  check: 'AZ-04',
  ref: 'RFC 9101 §7',
  examine({ parameters }) {
    for (const name of ['request_uri', 'request'] as const) {
      const value = parameters.get(name);
      if (value === null) continue;
      return fail(redirectedIfTrusted(`${name}_not_supported`, `${name} is not supported`), null, value);
    }
    return nothingToCheck;
  },
};

const redirectUriIsRegistered: Rule<RequestOfClient, AuthorizationObjection> = {
  check: 'AZ-05',
  ref: 'RFC 9700 §2.1',
  examine(facts) {
    const requested = facts.parameters.get('redirect_uri');
    const registered = facts.client.redirect_uris;
    const trusted = trustedRedirectUri(facts);
    if (trusted !== null) {
      return pass(registered.find((uri) => redirectUriMatches(uri, trusted)) ?? null, requested);
    }
    const description = requested === null ? 'redirect_uri is missing' : 'redirect_uri is not registered';
    return fail(shownAsPage('invalid_request', description), registered.join(' ') || null, requested);
  },
};

const responseModeIsQuery: Rule<RequestOfClient, AuthorizationObjection> = {
  check: 'AZ-09',
  ref: 'OIDC Core §3.1.2.6',
  examine({ parameters }) {
    const mode = parameters.get('response_mode');
    if (mode === null) return nothingToCheck;
    if (mode === 'query') return pass('query', mode);
    return fail(shownAsPage('invalid_request', 'The response mode is not supported'), 'query', mode);
  },
};

/** What must hold before the client is known. */
export const clientRules = [isGetOrForm, noParameterTwice, clientIsRegistered];

/** What must hold before anything may be sent to the redirect URI. */
export const addressRules = [noRequestObject, redirectUriIsRegistered, responseModeIsQuery];
