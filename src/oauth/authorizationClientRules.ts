import {
  type AuthorizationObjection,
  type ReceivedRequest,
  redirectedIfTrusted,
  shownAsPage,
} from './authorizationFacts.ts';
import { fail, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';

type ClientRule = Rule<ReceivedRequest, AuthorizationObjection>;

const isGetOrForm: ClientRule = {
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

const noParameterTwice: ClientRule = {
  check: 'AZ-02',
  ref: 'RFC 6749 §3.1',
  examine({ parameters }) {
    // RFC 8707 §2 lets resource, alone, be repeated.
    const repeated = parameters.duplicates.filter((name) => name !== 'resource');
    if (repeated.length === 0) return pass();
    return fail(redirectedIfTrusted('invalid_request', 'A parameter occurs twice'), null, repeated.join(' '));
  },
};

/** The request names the client. Where that has authenticated before, it names no other. */
export const clientIsRegistered: ClientRule = {
  check: 'AZ-03',
  ref: 'RFC 6749 §4.1.2.1',
  examine({ parameters, client }) {
    const client_id = parameters.get('client_id');
    if (client_id === null) return fail(shownAsPage('invalid_request', 'client_id is missing'), 'client_id');
    if (client === null) return fail(shownAsPage('invalid_client', 'The client is not registered'), null, client_id);
    if (client.client_id === client_id) return pass(client.client_id, client_id);
    const objection = shownAsPage('invalid_request', 'client_id is that of another client');
    return fail(objection, client.client_id, client_id);
  },
};

/** What must hold before the client of a request at the authorization endpoint is known. */
export const clientRules = [isGetOrForm, noParameterTwice, clientIsRegistered];
