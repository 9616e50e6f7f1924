import { errorDescription } from './errorDescription.ts';
import { withQuery } from './parameters.ts';
import type { HttpResponse } from './wire.ts';

/** To whom an authorization response goes, the `state` of the request unchanged, and which issuer sends it. */
export interface ResponseTarget {
  readonly redirect_uri: string;
  readonly state: string | null;
  readonly iss: string;
}

/**
 * The redirect that carries the code: 303, because the request before it may have carried credentials.
 * @see RFC 6749 §4.1.2, RFC 9207 §2, RFC 9700 §4.12
 */
export function authorizationResponse(to: ResponseTarget, code: string): HttpResponse {
  return redirect(to, [['code', code]]);
}

/**
 * The redirect that carries an error to a redirect URI that has been validated.
 * @see RFC 6749 §4.1.2.1, RFC 9207 §2
 */
export function authorizationErrorResponse(to: ResponseTarget, error: string, description: string): HttpResponse {
  return redirect(to, [
    ['error', error],
    ['error_description', errorDescription(description)],
  ]);
}

function redirect(to: ResponseTarget, result: readonly (readonly [string, string])[]): HttpResponse {
  return {
    kind: 'http.response',
    status: 303,
    headers: [
      ['Location', withQuery(to.redirect_uri, [...result, ['state', to.state], ['iss', to.iss]])],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', 'no-referrer'],
    ],
    body: null,
  };
}
