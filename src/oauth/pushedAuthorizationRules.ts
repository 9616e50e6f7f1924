import { clientIsRegistered } from './authorizationClientRules.ts';
import type { AuthorizationObjection, RequestOfClient } from './authorizationFacts.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import type { ReceivedForm } from './formRules.ts';
import { pushedByParameters } from './requestObjectRules.ts';
import { invalidRequest, type TokenObjection } from './tokenObjection.ts';

/** The most that is taken, in characters: several times what any request needs. */
const LARGEST_PUSH = 16_384;

/** The body is not larger than the server takes. */
export const sizeIsBearable: Rule<ReceivedForm, TokenObjection> = {
  check: 'PR-01-size',
  ref: 'RFC 9126 §2.3',
  examine({ request }) {
    const size = request.body?.length ?? 0;
    if (size <= LARGEST_PUSH) return pass(String(LARGEST_PUSH), String(size));
    const objection = { ...invalidRequest('The request is too large'), status: 413 };
    return fail(objection, String(LARGEST_PUSH), String(size));
  },
};

/** A key that the request names is the one whose proof comes with it; `jkt` is its thumbprint. */
export function keyIsTheNamedOne(jkt: string): Rule<ReceivedForm, TokenObjection> {
  return {
    check: 'PR-04-dpop_jkt',
    ref: 'RFC 9449 §10.1',
    examine({ parameters }) {
      const named = parameters.get('dpop_jkt');
      if (named === null) return nothingToCheck;
      // RFC 9449 demands the refusal and names no error code.
      return named === jkt
        ? pass(jkt, named)
        : fail(invalidRequest('dpop_jkt is not the key of the proof'), jkt, named);
    },
  };
}

/** A request that is pushed does not itself name a pushed one. */
export const requestUriIsAbsent: Rule<ReceivedForm, TokenObjection> = {
  check: 'PR-05',
  ref: 'RFC 9126 §2.1',
  examine({ parameters }) {
    const request_uri = parameters.get('request_uri');
    if (request_uri === null) return pass();
    return fail(invalidRequest('request_uri cannot be pushed'), null, request_uri);
  },
};

/** What must hold of the pushed request itself before its parameters are examined. */
export const pushedRequestRules: readonly Rule<RequestOfClient, AuthorizationObjection>[] = [
  clientIsRegistered,
  pushedByParameters,
];
