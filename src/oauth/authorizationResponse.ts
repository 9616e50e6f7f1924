import { errorDescription } from './errorDescription.ts';
import { formPostPage } from './formPost.ts';
import { withFragment, withQuery } from './parameters.ts';
import type { ResponseMode } from './responseMode.ts';
import type { ServerPolicy } from './serverPolicy.ts';
import type { HttpResponse } from './wire.ts';

/** To whom an authorization response goes, the `state` of the request unchanged, and how. */
export interface ResponseTarget {
  readonly redirect_uri: string;
  readonly response_mode: ResponseMode;
  readonly state: string | null;
}

/** How the server is set up to send its responses, and which issuer it is. */
export interface ResponseSender {
  readonly issuer: string;
  readonly policy: Pick<ServerPolicy, 'issuerParameter' | 'redirectStatus' | 'referrerPolicy' | 'framing'>;
}

/**
 * The response that carries the code: a redirect with the status of the policy, or a form that posts itself.
 * @see RFC 6749 §4.1.2, RFC 9207 §2, RFC 9700 §4.12
 */
export function authorizationResponse(to: ResponseTarget, code: string, sender: ResponseSender): HttpResponse {
  return respond(to, [['code', code]], sender);
}

/**
 * The response that carries an error to a redirect URI that has been validated.
 * @see RFC 6749 §4.1.2.1, RFC 9207 §2
 */
export function authorizationErrorResponse(
  to: ResponseTarget,
  { error, description }: { readonly error: string; readonly description: string },
  sender: ResponseSender,
): HttpResponse {
  const result = [
    ['error', error],
    ['error_description', errorDescription(description)],
  ] as const;
  return respond(to, result, sender);
}

function respond(
  { redirect_uri, response_mode, state }: ResponseTarget,
  result: readonly (readonly [string, string])[],
  { issuer, policy }: ResponseSender,
): HttpResponse {
  const iss = policy.issuerParameter === 'sent' ? issuer : null;
  const parameters = [...result, ['state', state], ['iss', iss]] as const;
  if (response_mode === 'form_post') return formPostPage(redirect_uri, parameters, policy);
  const address = response_mode === 'fragment' ? withFragment : withQuery;
  return {
    kind: 'http.response',
    status: policy.redirectStatus,
    headers: [
      ['Location', address(redirect_uri, parameters)],
      ['Cache-Control', 'no-store'],
      ['Referrer-Policy', policy.referrerPolicy],
    ],
    body: null,
  };
}
