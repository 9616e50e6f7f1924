import { jwkThumbprint } from '../../../oauth/jwk.ts';
import { withQuery } from '../../../oauth/parameters.ts';
import type { HttpRequest } from '../../../oauth/wire.ts';
import type { FlowContext } from '../flowContext.ts';
import type { Credentials } from './authentication.ts';
import { type Entry, formRequest } from './httpRequest.ts';

type Request = Pick<FlowContext, 'config' | 'metadata' | 'state' | 'code_challenge' | 'key' | 'request_uri'>;

/**
 * The address of an authorization request; where it was pushed, it is named there and not repeated.
 * @see RFC 6749 §4.1.1, RFC 7636 §4.3, RFC 9126 §4
 */
export function authorizationUrl(request: Request): string {
  const { config, metadata, request_uri } = request;
  if (request_uri === null) return withQuery(metadata.authorization_endpoint, parametersOf(request));
  return withQuery(metadata.authorization_endpoint, [
    ['client_id', config.client_id],
    ['request_uri', request_uri],
  ]);
}

/** Sends an authorization request ahead, over a connection of the client's own. @see RFC 9126 §2.1 */
export function pushedRequest(endpoint: string, request: Request, { headers, entries }: Credentials): HttpRequest {
  const proofs = entries.filter(([name]) => name !== 'client_id');
  return formRequest(endpoint, [...parametersOf(request), ...proofs], headers);
}

function parametersOf({ config, state, code_challenge, key }: Request): readonly Entry[] {
  return [
    ['response_type', 'code'],
    ['client_id', config.client_id],
    ['redirect_uri', config.redirect_uri],
    ['scope', config.scope],
    ['state', state],
    ['code_challenge', code_challenge],
    ['code_challenge_method', code_challenge === null ? null : config.code_challenge_method],
    ['response_mode', config.response_mode === 'query' ? null : config.response_mode],
    ...config.resourceIndicators.map((resource) => ['resource', resource] as const),
    ['dpop_jkt', key !== null && config.dpop === 'with-bound-code' ? jwkThumbprint(key.jwk) : null],
  ];
}
