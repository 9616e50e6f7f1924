import { boundKeyOf, credentialsIn, schemeIn, type TokenScheme, tokenSchemeIn } from './credentials.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';
import { parseParameters, queryOf } from './parameters.ts';
import { invalidToken, malformedRequest, noCredentials, type ResourceRefusal } from './resourceRefusal.ts';
import { type HttpRequest, headersOf } from './wire.ts';

/** A request, and how an API takes tokens. */
export interface TokenRequest {
  readonly request: HttpRequest;
  readonly schemes: readonly TokenScheme[];
}

type RequestRule = Rule<TokenRequest, ResourceRefusal>;

/** Where a request carries a token, one entry each time. */
function transports(request: HttpRequest): readonly string[] {
  const form = mediaTypeOf(request) === FORM ? (request.body ?? '') : '';
  return [
    ...headersOf(request, 'Authorization').map(() => 'header'),
    ...parseParameters(form)
      .getAll('access_token')
      .map(() => 'body'),
    ...parseParameters(queryOf(request.url))
      .getAll('access_token')
      .map(() => 'query'),
  ];
}

const isTransportedOnce: RequestRule = {
  check: 'RS-01',
  ref: 'RFC 6750 §2',
  examine({ request }) {
    const found = transports(request);
    if (found.length === 0) return nothingToCheck;
    if (found.length === 1) return pass(null, found.join(' '));
    return fail(malformedRequest('The request carries more than one token'), null, found.join(' '));
  },
};

const hasCredentials: RequestRule = {
  check: 'RS-02',
  ref: 'RFC 6750 §3.1',
  examine({ request }) {
    // Tokens in the query and in the body are optional to support, and not supported here. RFC 6750 §3.1 answers a
    // method that the API does not support as if nothing had been sent.
    const [transport = null] = transports(request);
    return transport === 'header' ? pass('header', transport) : fail(noCredentials, 'header', transport);
  },
};

const schemeIsKnown: RequestRule = {
  check: 'RS-03',
  ref: 'RFC 6750 §2.1',
  examine({ request, schemes }) {
    const actual = schemeIn(request);
    const scheme = tokenSchemeIn(request);
    if (scheme === null || !schemes.includes(scheme)) return fail(noCredentials, schemes.join(' '), actual);
    const credentials = credentialsIn(request);
    if (credentials === null) return fail(malformedRequest('The Authorization header is malformed'), scheme, actual);
    // An API that knows nothing of DPoP does not see that a token is bound, and takes it (RFC 9449 §7.2).
    const bound = schemes.includes('DPoP') && boundKeyOf(credentials.token) !== null;
    if (scheme === 'Bearer' && bound) {
      return { ...fail(invalidToken('The access token is bound to a key'), 'DPoP', actual), ref: 'RFC 9449 §7.2' };
    }
    return scheme === 'DPoP' ? { ...pass(scheme, actual), ref: 'RFC 9449 §7.1' } : pass(scheme, actual);
  },
};

/** How a request must bring its token. */
export const credentialRules = [isTransportedOnce, hasCredentials, schemeIsKnown];
