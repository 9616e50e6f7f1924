import { encodeParameters, withQuery } from '../../oauth/parameters.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { ClientConfig } from './clientConfig.ts';

/** The address of an authorization request. @see RFC 6749 §4.1.1; RFC 7636 §4.3 */
export function authorizationUrl(config: ClientConfig, state: string, code_challenge: string | null): string {
  return withQuery(config.authorization_endpoint, [
    ['response_type', 'code'],
    ['client_id', config.client_id],
    ['redirect_uri', config.redirect_uri],
    ['scope', config.scope],
    ['state', state],
    ['code_challenge', code_challenge],
    ['code_challenge_method', code_challenge === null ? null : config.code_challenge_method],
  ]);
}

/** What a public client sends to redeem a code. @see RFC 6749 §4.1.3; RFC 7636 §4.5 */
export function tokenRequest(
  to: Pick<ClientConfig, 'token_endpoint' | 'redirect_uri' | 'client_id'>,
  code: string,
  code_verifier: string | null,
): HttpRequest {
  return {
    kind: 'http.request',
    method: 'POST',
    url: to.token_endpoint,
    headers: [
      ['Host', new URL(to.token_endpoint).host],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body: encodeParameters([
      ['grant_type', 'authorization_code'],
      ['code', code],
      ['redirect_uri', to.redirect_uri],
      ['client_id', to.client_id],
      ['code_verifier', code_verifier],
    ]),
  };
}

/** A request for a protected resource. @see RFC 6750 §2.1 */
export function resourceRequest(resource: string, access_token: string): HttpRequest {
  return {
    kind: 'http.request',
    method: 'GET',
    url: resource,
    headers: [
      ['Host', new URL(resource).host],
      ['Authorization', `Bearer ${access_token}`],
    ],
    body: null,
  };
}
