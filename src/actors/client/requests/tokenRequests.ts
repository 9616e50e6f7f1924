import type { HttpRequest } from '../../../oauth/wire.ts';
import type { ClientConfig } from '../clientConfig.ts';
import type { Credentials } from './authentication.ts';
import { type Entry, formRequest } from './httpRequest.ts';

type Asking = Pick<ClientConfig, 'redirect_uri' | 'resourceIndicators'>;

/** The resource that the token is to be for: one only, so that no API can use it at another. @see RFC 8707 §2.2 */
const resourceOf = ({ resourceIndicators }: Pick<ClientConfig, 'resourceIndicators'>): Entry => [
  'resource',
  resourceIndicators[0] ?? null,
];

/** Redeems a code. @see RFC 6749 §4.1.3, RFC 7636 §4.5 */
export function codeRequest(
  token_endpoint: string,
  asking: Asking,
  { code, code_verifier }: { readonly code: string; readonly code_verifier: string | null },
  { headers, entries }: Credentials,
): HttpRequest {
  const parameters: readonly Entry[] = [
    ['grant_type', 'authorization_code'],
    ['code', code],
    ['redirect_uri', asking.redirect_uri],
    ...entries,
    ['code_verifier', code_verifier],
    resourceOf(asking),
  ];
  return formRequest(token_endpoint, parameters, headers);
}

/** Trades a refresh token for a new access token. @see RFC 6749 §6 */
export function refreshRequest(
  token_endpoint: string,
  asking: Pick<ClientConfig, 'resourceIndicators'>,
  refresh_token: string,
  { headers, entries }: Credentials,
): HttpRequest {
  const parameters: readonly Entry[] = [
    ['grant_type', 'refresh_token'],
    ['refresh_token', refresh_token],
    ...entries,
    resourceOf(asking),
  ];
  return formRequest(token_endpoint, parameters, headers);
}

/** Asks for a token in the client's own name. @see RFC 6749 §4.4.2 */
export function clientCredentialsRequest(
  token_endpoint: string,
  asking: Pick<ClientConfig, 'scope' | 'resourceIndicators'>,
  { headers, entries }: Credentials,
): HttpRequest {
  const parameters: readonly Entry[] = [
    ['grant_type', 'client_credentials'],
    ['scope', asking.scope],
    ...entries,
    resourceOf(asking),
  ];
  return formRequest(token_endpoint, parameters, headers);
}

/** Gives a token back. @see RFC 7009 §2.1 */
export function revocationRequest(
  revocation_endpoint: string,
  token: string,
  hint: 'access_token' | 'refresh_token',
  { headers, entries }: Credentials,
): HttpRequest {
  const parameters: readonly Entry[] = [['token', token], ['token_type_hint', hint], ...entries];
  return formRequest(revocation_endpoint, parameters, headers);
}
