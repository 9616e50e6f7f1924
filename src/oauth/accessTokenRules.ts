import { type DecodedJwt, textIn } from './decodeJwt.ts';
import { fail, nothingToCheck, pass, type Rule } from './finding.ts';
import { verifyJwtSignature } from './jwt.ts';
import type { ResourcePolicy } from './resourcePolicy.ts';
import { invalidToken, type ResourceRefusal } from './resourceRefusal.ts';
import { scopeCovers } from './scope.ts';

/** Whose tokens an API takes: its own identifier, the issuer and its keys, the scope that a request needs. */
export interface TokenAudience
  extends Pick<ResourcePolicy, 'identifier' | 'issuer' | 'keys' | 'algorithms' | 'audience'> {
  readonly scope: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

export interface PresentedToken {
  readonly token: string;
  /** Null where the token is no JWT. */
  readonly jwt: DecodedJwt | null;
  readonly api: TokenAudience;
}

type TokenRule = Rule<PresentedToken, ResourceRefusal>;

const REQUIRED_TEXTS = ['iss', 'sub', 'client_id', 'jti'];
const REQUIRED_NUMBERS = ['exp', 'iat'];

const typeIsAccessToken: TokenRule = {
  check: 'RS-04-typ',
  ref: 'RFC 9068 §4',
  examine({ jwt }) {
    const typ = textIn(jwt?.header, 'typ');
    // Media types have no case, and application/ may be left out (RFC 7515 §4.1.9).
    const isAccessToken = /^(application\/)?at\+jwt$/i.test(typ ?? '');
    if (jwt === null || !isAccessToken) return fail(invalidToken('Not a JWT access token'), 'at+jwt', typ);
    const missing = [
      ...REQUIRED_TEXTS.filter((name) => typeof jwt.claims[name] !== 'string'),
      ...REQUIRED_NUMBERS.filter((name) => typeof jwt.claims[name] !== 'number'),
    ];
    if (missing.length > 0) return fail(invalidToken('A required claim is missing'), missing.join(' '));
    return pass('at+jwt', typ);
  },
};

const issuerIsTrusted: TokenRule = {
  check: 'RS-04-iss',
  ref: 'RFC 9068 §4',
  examine({ jwt, api }) {
    const iss = textIn(jwt?.claims, 'iss');
    return iss === api.issuer
      ? pass(api.issuer, iss)
      : fail(invalidToken('The issuer is not trusted'), api.issuer, iss);
  },
};

const audienceIsThisApi: TokenRule = {
  check: 'RS-05',
  ref: 'RFC 9068 §4',
  examine({ jwt, api }) {
    const claim = jwt?.claims.aud;
    const audiences = (Array.isArray(claim) ? claim : [claim]).filter((entry) => typeof entry === 'string');
    const actual = audiences.join(' ') || null;
    if (api.audience === 'ignored') return nothingToCheck;
    if (audiences.includes(api.identifier)) return pass(api.identifier, actual);
    return fail(invalidToken('The access token is for another audience'), api.identifier, actual);
  },
};

const signatureIsValid: TokenRule = {
  check: 'RS-04-sig',
  ref: 'RFC 9068 §4',
  examine({ token, jwt, api }) {
    const alg = textIn(jwt?.header, 'alg');
    const kid = textIn(jwt?.header, 'kid');
    const candidates = api.keys.filter((key) => kid === null || key.kid === kid);
    // A key need not say what it is for (RFC 7517 §4.4).
    const usable = api.algorithms.filter(({ kty }) => api.keys.some((key) => key.kty === kty));
    const expected = usable.map((algorithm) => algorithm.alg).join(' ') || null;
    if (candidates.some((key) => verifyJwtSignature(token, key, api.algorithms))) return pass(expected, alg);
    return fail(invalidToken('The signature is not valid'), expected, alg);
  },
};

const isNotExpired: TokenRule = {
  check: 'RS-04-exp',
  ref: 'RFC 9068 §4',
  examine({ jwt, api }) {
    const exp = jwt?.claims.exp;
    const expected = typeof exp === 'number' ? exp : null;
    const actual = String(Math.floor(api.now / 1000));
    if (expected !== null && api.now < expected * 1000) return pass(String(expected), actual);
    return fail(invalidToken('The access token expired'), expected === null ? null : String(expected), actual);
  },
};

const scopeSuffices: TokenRule = {
  check: 'RS-07',
  ref: 'RFC 6750 §3.1',
  examine({ jwt, api }) {
    const granted = textIn(jwt?.claims, 'scope');
    if (scopeCovers(granted ?? '', api.scope)) return pass(api.scope, granted);
    const refusal: ResourceRefusal = {
      status: 403,
      error: 'insufficient_scope',
      description: 'The request needs more than the access token grants',
      scope: api.scope,
    };
    return fail(refusal, api.scope, granted);
  },
};

/** What must hold of an access token, in the order of RFC 9068 §4. */
export const accessTokenRules = [typeIsAccessToken, issuerIsTrusted, audienceIsThisApi, signatureIsValid, isNotExpired];

/** What must hold of it for this request. */
export const scopeRules = [scopeSuffices];
