import { decodeJwt } from './decodeJwt.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { FORM, mediaTypeOf } from './mediaType.ts';
import { parseParameters, queryOf } from './parameters.ts';
import { invalidToken, malformedRequest, noCredentials, type ResourceRefusal } from './resourceRefusal.ts';
import { type HttpRequest, headersOf } from './wire.ts';

type RequestRule = Rule<HttpRequest, ResourceRefusal>;

/** `"Bearer" 1*SP b64token` (RFC 6750 §2.1); a scheme's name has no case (RFC 9110 §11.1). */
const BEARER = /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i;

/** The token of the Authorization header, or null where there is none in that form. */
export function bearerToken(request: HttpRequest): string | null {
  return BEARER.exec(headersOf(request, 'Authorization')[0] ?? '')?.[1] ?? null;
}

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
  examine(request) {
    const found = transports(request);
    if (found.length === 0) return nothingToCheck;
    if (found.length === 1) return pass(null, found.join(' '));
    return fail(malformedRequest('The request carries more than one token'), null, found.join(' '));
  },
};

const hasCredentials: RequestRule = {
  check: 'RS-02',
  ref: 'RFC 6750 §3.1',
  examine(request) {
    // Body and query are ways that this API does not support, as if nothing had been sent.
    const [transport = null] = transports(request);
    return transport === 'header' ? pass('header', transport) : fail(noCredentials, 'header', transport);
  },
};

const schemeIsBearer: RequestRule = {
  check: 'RS-03',
  ref: 'RFC 6750 §2.1',
  examine(request) {
    const [header = ''] = headersOf(request, 'Authorization');
    const [scheme = ''] = header.split(' ', 1);
    if (scheme.toLowerCase() !== 'bearer') return fail(noCredentials, 'Bearer', scheme);
    const token = bearerToken(request);
    if (token === null) return fail(malformedRequest('The Authorization header is malformed'), 'Bearer', scheme);
    if (isBoundToKey(token)) return fail(invalidToken('The access token is bound to a key'), 'DPoP', scheme);
    return pass('Bearer', scheme);
  },
};

/** A token that is bound to a key must not be taken without the proof of it (RFC 9449 §7.2). */
function isBoundToKey(token: string): boolean {
  const cnf = decodeJwt(token)?.claims.cnf;
  return typeof cnf === 'object' && cnf !== null && 'jkt' in cnf;
}

/** How a request must bring its token. */
export const bearerRules = [isTransportedOnce, hasCredentials, schemeIsBearer];
