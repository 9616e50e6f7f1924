import {
  type AuthorizationObjection,
  type RequestOfClient,
  registeredFor,
  shownAsPage,
  trustedRedirectUri,
} from './authorizationFacts.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { modesFor } from './responseMode.ts';

type AddressRule = Rule<RequestOfClient, AuthorizationObjection>;

const redirectUriIsRegistered: AddressRule = {
  check: 'AZ-05',
  ref: 'RFC 9700 §2.1',
  examine(facts) {
    const requested = facts.parameters.get('redirect_uri');
    const trusted = trustedRedirectUri(facts);
    if (trusted !== null) return pass(registeredFor(facts.client, trusted, facts.server), requested);
    const description = requested === null ? 'redirect_uri is missing' : 'redirect_uri is not registered';
    const registered = facts.client.redirect_uris.join(' ') || null;
    return fail(shownAsPage('invalid_request', description), registered, requested);
  },
};

const responseModeIsSupported: AddressRule = {
  check: 'AZ-09',
  ref: 'OIDC Core §3.1.2.6',
  examine(facts) {
    const mode = facts.parameters.get('response_mode');
    if (mode === null) return nothingToCheck;
    const allowed = modesFor(trustedRedirectUri(facts) ?? '');
    if (allowed.some((candidate) => candidate === mode)) return pass(allowed.join(' '), mode);
    const objection = shownAsPage('invalid_request', 'The response mode is not supported');
    return fail(objection, allowed.join(' '), mode);
  },
};

/** What must hold before anything may be sent to the redirect URI. */
export const addressRules = [redirectUriIsRegistered, responseModeIsSupported];
