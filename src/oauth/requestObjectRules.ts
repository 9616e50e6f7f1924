import {
  type AuthorizationObjection,
  type RequestOfClient,
  redirectedIfTrusted,
  shownAsPage,
} from './authorizationFacts.ts';
import { type Examined, type Finding, fail, nothingToCheck, pass, type Rule } from './finding.ts';
import type { PushedRequest } from './records.ts';

type RequestObjectRule = Rule<RequestOfClient, AuthorizationObjection>;

/** What every `request_uri` that this server hands out begins with. @see RFC 9126 §2.2 */
export const REQUEST_URI_PREFIX = 'urn:ietf:params:oauth:request_uri:';

/** The pushed request that `request_uri` names, or null. */
export function pushedRequestOf({ parameters, server }: RequestOfClient): PushedRequest | null {
  const request_uri = parameters.get('request_uri');
  return server.pushedRequests.find((pushed) => pushed.request_uri === request_uri) ?? null;
}

const noRequestByValue = ({ parameters }: RequestOfClient): Examined<AuthorizationObjection> => {
  const request = parameters.get('request');
  if (request === null) return nothingToCheck;
  return fail(redirectedIfTrusted('request_not_supported', 'request is not supported'), null, request);
};

/** A pushed request is used by its client, in time, and as often as the server allows. */
function isUsable(facts: RequestOfClient, request_uri: string): Examined<AuthorizationObjection> {
  const unusable = (description: string, expected: string | null = null) => ({
    ...fail(shownAsPage('invalid_request_uri', description), expected, request_uri),
    ref: 'RFC 9126 §4',
  });
  const pushed = pushedRequestOf(facts);
  if (pushed === null) return unusable('The request_uri is not known');
  if (pushed.client_id !== facts.client.client_id) return unusable('The request_uri is that of another client');
  if (facts.server.now >= pushed.expires_at) return unusable('The request_uri has expired');
  if (pushed.used) return unusable('The request_uri was used before');
  return { ...pass(pushed.request_uri, request_uri), ref: 'RFC 9126 §4' };
}

/** The request itself holds the parameters, or names a pushed request that does. */
export const requestIsResolved: RequestObjectRule = {
  check: 'AZ-04',
  ref: 'RFC 9101 §7',
  examine(facts) {
    const { parameters, client } = facts;
    const request_uri = parameters.get('request_uri');
    if (request_uri === null) {
      const byValue = noRequestByValue(facts);
      if (byValue.passed === false || client.require_pushed_authorization_requests !== true) return byValue;
      const objection = redirectedIfTrusted('invalid_request', 'The request must be pushed');
      return { ...fail(objection, 'request_uri'), ref: 'RFC 9126 §6' };
    }
    if (parameters.get('request') !== null) {
      const objection = redirectedIfTrusted('invalid_request', 'request and request_uri exclude each other');
      return { ...fail(objection, null, 'request request_uri'), ref: 'RFC 9101 §5' };
    }
    if (request_uri.startsWith(REQUEST_URI_PREFIX)) return isUsable(facts, request_uri);
    return fail(redirectedIfTrusted('request_uri_not_supported', 'request_uri is not supported'), null, request_uri);
  },
};

/** A pushed request holds its parameters itself. */
export const pushedByParameters: RequestObjectRule = {
  check: 'AZ-04',
  ref: 'RFC 9101 §7',
  examine: noRequestByValue,
};

/** AZ-04 where a pushed request was used up while its pages were still open in another browser. @see RFC 9126 §4 */
export function requestUriIsUsedUp(request_uri: string | null): Finding {
  return { check: 'AZ-04', passed: false, expected: null, actual: request_uri, ref: 'RFC 9126 §4' };
}
