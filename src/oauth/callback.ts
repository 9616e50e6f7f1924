import { equalInConstantTime } from './constantTime.ts';
import { established, examine, fail, type Judgement, nothingToCheck, pass, type Rule } from './finding.ts';
import { type Parameters, parseParameters, queryJoint, queryOf } from './parameters.ts';
import type { ResponseMode } from './responseMode.ts';

/**
 * What a client makes of the parameter `iss`. `required`: its server says that it sends it. `unexpected`: its server
 * says nothing of the kind, so that a response with it is from somebody else. `ignored`: a client that does not look.
 * @see RFC 9207 §2.4
 */
export type IssuerExpectation = 'required' | 'unexpected' | 'ignored';

/** What a client keeps from its authorization request until the response arrives. */
export interface ClientTransaction {
  readonly issuer: string;
  readonly redirect_uri: string;
  /** Null where it sent none. */
  readonly state: string | null;
  readonly response_mode: ResponseMode;
  readonly iss: IssuerExpectation;
}

/** Why a client stops: it shows an error of its own and sends no token request. */
export type CallbackRefusal =
  | { readonly reason: 'no-transaction' | 'duplicate' | 'wrong-uri' | 'iss' | 'state' | 'no-code' }
  | { readonly reason: 'error'; readonly error: string; readonly description: string | null };

/** Where a response arrived, what came in each place, and the parameters of the place that was asked for. */
interface Arrival {
  readonly url: string;
  readonly places: Readonly<Record<ResponseMode, Parameters>>;
  readonly parameters: Parameters;
}

interface Expected extends Arrival {
  readonly transaction: ClientTransaction;
}

const transactionIsPending: Rule<{ readonly transaction: ClientTransaction | null }, CallbackRefusal> = {
  check: 'CB-01',
  ref: 'RFC 9700 §2.1.1',
  examine: ({ transaction }) => (transaction === null ? fail({ reason: 'no-transaction' }) : pass()),
};

const noParameterTwice: Rule<Expected, CallbackRefusal> = {
  check: 'CB-02',
  ref: 'RFC 6749 §3.1',
  examine({ parameters }) {
    if (parameters.duplicates.length === 0) return pass();
    return fail({ reason: 'duplicate' }, null, parameters.duplicates.join(' '));
  },
};

const arrivedAtRedirectUri: Rule<Expected, CallbackRefusal> = {
  check: 'CB-03',
  ref: 'RFC 8252 §8.10',
  examine({ url, transaction: { redirect_uri, response_mode } }) {
    const [address = ''] = url.split(/[?#]/, 1);
    const joined = redirect_uri + (response_mode === 'fragment' ? '#' : queryJoint(redirect_uri));
    if (url === redirect_uri || url.startsWith(joined)) return pass(redirect_uri, address);
    return fail({ reason: 'wrong-uri' }, redirect_uri, address);
  },
};

const issuerIsTheChosenOne: Rule<Expected, CallbackRefusal> = {
  check: 'CB-04',
  ref: 'RFC 9207 §2.4',
  examine({ parameters, transaction }) {
    const iss = parameters.get('iss');
    if (transaction.iss === 'ignored') return nothingToCheck;
    if (transaction.iss === 'unexpected') return iss === null ? nothingToCheck : fail({ reason: 'iss' }, null, iss);
    if (iss === transaction.issuer) return pass(transaction.issuer, iss);
    return fail({ reason: 'iss' }, transaction.issuer, iss);
  },
};

const stateIsTheSentOne: Rule<Expected, CallbackRefusal> = {
  check: 'CB-05',
  ref: 'RFC 6749 §10.12',
  examine({ parameters, transaction }) {
    const state = parameters.get('state');
    if (transaction.state === null) return nothingToCheck;
    if (state !== null && equalInConstantTime(state, transaction.state)) return pass(transaction.state, state);
    return fail({ reason: 'state' }, transaction.state, state);
  },
};

const noError: Rule<Expected, CallbackRefusal> = {
  check: 'CB-06',
  ref: 'RFC 6749 §4.1.2.1',
  examine({ parameters }) {
    const error = parameters.get('error');
    if (error === null) return pass();
    return fail({ reason: 'error', error, description: parameters.get('error_description') }, null, error);
  },
};

const codeAndNoToken: Rule<Expected, CallbackRefusal> = {
  check: 'CB-07',
  ref: 'RFC 6749 §4.1.2',
  examine({ places, parameters }) {
    const code = parameters.get('code');
    if (code === null) return fail({ reason: 'no-code' }, 'code');
    const everywhere = Object.values(places);
    const token = ['access_token', 'id_token'].find((name) => everywhere.some((place) => place.get(name) !== null));
    // Tokens in the front channel answer a response type that was not asked for (RFC 9700 §2.1.2).
    return token === undefined ? pass(null, code) : fail({ reason: 'no-code' }, 'code', token);
  },
};

const responseRules = [
  noParameterTwice,
  arrivedAtRedirectUri,
  issuerIsTheChosenOne,
  stateIsTheSentOne,
  noError,
  codeAndNoToken,
];

/**
 * Examines an authorization response as the client does, CB-01 to CB-07: the address at which it arrives and, where it
 * was posted, its form, still encoded. The transaction is the one of the user agent in which it began, or null; refused,
 * `accepted` is null.
 * @see RFC 6749 §4.1.2, RFC 9207 §2.4
 */
export function examineCallback(
  url: string,
  transaction: ClientTransaction | null,
  form: string | null = null,
): Judgement<CallbackRefusal, { readonly code: string }> {
  const started = examine([transactionIsPending], { transaction });
  if (started.refusal !== null) return { findings: started.findings, refusal: started.refusal, accepted: null };

  const pending = established(transaction, 'CB-01');
  const places = placesOf(url, form);
  const parameters = places[pending.response_mode];
  const response = examine(responseRules, { url, places, parameters, transaction: pending });
  const findings = [...started.findings, ...response.findings];
  if (response.refusal !== null) return { findings, refusal: response.refusal, accepted: null };
  return { findings, refusal: null, accepted: { code: established(parameters.get('code'), 'CB-07') } };
}

/** The `state` of a response, unexamined: what a client goes by that keeps its transactions where anybody finds them. */
export function callbackState(url: string, response_mode: ResponseMode, form: string | null = null): string | null {
  return placesOf(url, form)[response_mode].get('state');
}

function placesOf(url: string, form: string | null): Arrival['places'] {
  return {
    query: parseParameters(queryOf(url)),
    fragment: parseParameters(fragmentOf(url)),
    form_post: parseParameters(form ?? ''),
  };
}

function fragmentOf(url: string): string {
  return url.includes('#') ? url.slice(url.indexOf('#') + 1) : '';
}
