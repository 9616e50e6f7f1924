import { type DecodedJwt, decodeJwt, textIn } from './decodeJwt.ts';
import { es256 } from './es256.ts';
import { fail, type Judgement, pass, type Rule } from './finding.ts';
import { judge } from './judgement.ts';
import { verifyJwtSignature } from './jwt.ts';
import type { SeenIdentifier } from './records.ts';
import type { ClientRegistration } from './registration.ts';
import { rs256 } from './rs256.ts';
import type { ServerPolicy } from './serverPolicy.ts';
import { invalidClient, type TokenObjection } from './tokenObjection.ts';

/** The server that an assertion was sent to. */
export interface AssertionReceiver {
  readonly issuer: string;
  /** The address of the endpoint. */
  readonly endpoint: string;
  /** That of its token endpoint, by which clients may name the server at its other endpoints too. @see RFC 9126 §2 */
  readonly token_endpoint: string;
  readonly policy: Pick<ServerPolicy, 'clientAssertionAudience'>;
  /** How it examines assertions; null: no client can authenticate by one. */
  readonly clientAssertions: ClientAssertions | null;
  readonly seen: readonly SeenIdentifier[];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** How a server takes client assertions. */
export interface ClientAssertions {
  /** With what they may be signed. */
  readonly algorithms: readonly string[];
  /**
   * Examines the assertion of a client, `${check}-alg` to `${check}-jti`; accepted, it is what the server must remember so
   * that the assertion is not taken twice.
   * @see RFC 7523 §3
   */
  readonly examine: (
    check: string,
    assertion: string,
    client: ClientRegistration,
    receiver: AssertionReceiver,
  ) => Judgement<TokenObjection, SeenIdentifier>;
}

interface PresentedAssertion {
  readonly assertion: string;
  /** Null where the assertion is no JWT. */
  readonly jwt: DecodedJwt | null;
  readonly client: ClientRegistration;
  readonly receiver: AssertionReceiver;
}

type AssertionRule = Rule<PresentedAssertion, TokenObjection>;

/** By how many seconds the clock of a client may be ahead. */
const CLOCK_SKEW = 60;

const algorithms = [es256, rs256];
const ASSERTION_ALGORITHMS: readonly string[] = algorithms.map(({ alg }) => alg);

const invalidAssertion = (description: string) => invalidClient(description, 'body');

const algorithmIsAsymmetric: AssertionRule = {
  check: 'alg',
  ref: 'RFC 8725 §3.1',
  examine({ jwt }) {
    const alg = textIn(jwt?.header, 'alg');
    const expected = ASSERTION_ALGORITHMS.join(' ');
    if (alg !== null && ASSERTION_ALGORITHMS.includes(alg)) return pass(expected, alg);
    return fail(invalidAssertion('The assertion is not a JWT signed with a private key'), expected, alg);
  },
};

/** A JWT that was made to say something else, such as an access token, is no assertion. */
const typeIsAssertion: AssertionRule = {
  check: 'typ',
  ref: 'RFC 8725 §3.12',
  examine({ jwt }) {
    const typ = textIn(jwt?.header, 'typ');
    if (typ === null || /^(application\/)?(client-authentication\+)?jwt$/i.test(typ)) return pass('JWT', typ);
    return fail(invalidAssertion('The JWT is of a type that is no client assertion'), 'JWT', typ);
  },
};

function namesTheClient(claim: 'iss' | 'sub'): AssertionRule {
  return {
    check: claim,
    ref: 'RFC 7523 §3',
    examine({ jwt, client }) {
      const actual = textIn(jwt?.claims, claim);
      if (actual === client.client_id) return pass(client.client_id, actual);
      return fail(invalidAssertion(`${claim} must be the client identifier`), client.client_id, actual);
    },
  };
}

/**
 * The issuer alone, as a single text. A server that takes the address of its endpoint, or a list, may be handed an
 * assertion that the client made for another server which claims that address.
 */
const audienceIsThisServer: AssertionRule = {
  check: 'aud',
  ref: 'RFC 7523 §3',
  examine({ jwt, receiver: { issuer, endpoint, token_endpoint, policy } }) {
    const claim = jwt?.claims.aud;
    const audiences = (Array.isArray(claim) ? claim : [claim]).filter((entry) => typeof entry === 'string');
    const actual = audiences.join(' ') || null;
    const lax = policy.clientAssertionAudience === 'issuer-or-endpoint';
    const names = [issuer, endpoint, token_endpoint];
    const meant = lax ? audiences.some((audience) => names.includes(audience)) : claim === issuer;
    return meant
      ? pass(issuer, actual)
      : fail(invalidAssertion('aud must be the issuer identifier of this server alone'), issuer, actual);
  },
};

const signatureIsOfTheClient: AssertionRule = {
  check: 'sig',
  ref: 'RFC 7523 §3',
  examine({ assertion, jwt, client }) {
    const kid = textIn(jwt?.header, 'kid');
    const candidates = (client.jwks?.keys ?? []).filter((key) => kid === null || key.kid === kid);
    const known = candidates.map((key) => key.kid).join(' ') || null;
    if (candidates.some((key) => verifyJwtSignature(assertion, key, algorithms))) return pass(known, kid);
    return fail(invalidAssertion('No key of the client has signed the assertion'), known, kid);
  },
};

const isNotExpired: AssertionRule = {
  check: 'exp',
  ref: 'RFC 7523 §3',
  examine({ jwt, receiver }) {
    const exp = jwt?.claims.exp;
    const now = String(Math.floor(receiver.now / 1000));
    if (typeof exp !== 'number') return fail(invalidAssertion('exp is missing'), 'exp', null);
    if (receiver.now < exp * 1000) return pass(String(exp), now);
    return fail(invalidAssertion('The assertion expired'), String(exp), now);
  },
};

const isNotFromTheFuture: AssertionRule = {
  check: 'iat',
  ref: 'RFC 7523 §3',
  examine({ jwt, receiver }) {
    const now = Math.floor(receiver.now / 1000);
    const times = [jwt?.claims.nbf, jwt?.claims.iat].filter((time) => time !== undefined);
    if (times.length === 0) return { passed: null };
    const actual = times.join(' ');
    const past = times.every((time) => typeof time === 'number' && time <= now + CLOCK_SKEW);
    return past
      ? pass(String(now), actual)
      : fail(invalidAssertion('The assertion is not valid yet'), String(now), actual);
  },
};

/** RFC 7523 leaves `jti` to choice; OpenID Connect demands it, and without it a copy is as good as the original. */
const isNew: AssertionRule = {
  check: 'jti',
  ref: 'OIDC Core §9',
  examine({ jwt, client, receiver }) {
    const jti = textIn(jwt?.claims, 'jti');
    if (jti === null) return fail(invalidAssertion('jti is missing'), 'jti', null);
    const known = receiver.seen.some((one) => one.jti === identifierOf(client, jti) && one.until > receiver.now);
    return known ? fail(invalidAssertion('The assertion was used before'), null, jti) : pass(null, jti);
  },
};

const assertionRules = [
  algorithmIsAsymmetric,
  typeIsAssertion,
  namesTheClient('iss'),
  namesTheClient('sub'),
  audienceIsThisServer,
  signatureIsOfTheClient,
  isNotExpired,
  isNotFromTheFuture,
  // Last, so that only a good assertion is used up.
  isNew,
];

/** The JWT profile for client authentication. @see RFC 7523 §2.2, §3 */
export const clientAssertions: ClientAssertions = {
  algorithms: ASSERTION_ALGORITHMS,
  examine(check, assertion, client, receiver) {
    const jwt = decodeJwt(assertion);
    const rules = assertionRules.map((rule) => ({ ...rule, check: `${check}-${rule.check}` }));
    return judge(rules, { assertion, jwt, client, receiver }, () => ({
      jti: identifierOf(client, textIn(jwt?.claims, 'jti') ?? ''),
      until: Number(jwt?.claims.exp) * 1000,
    }));
  },
};

/** Another client may happen to use the same identifier. */
function identifierOf({ client_id }: ClientRegistration, jti: string): string {
  return `client_assertion ${client_id} ${jti}`;
}
