import { encodeBase64url } from '../../../oauth/base64url.ts';
import {
  examinePushedRequest,
  type PushServer,
  pushedRequestResponse,
} from '../../../oauth/pushedAuthorizationRequest.ts';
import { REQUEST_URI_PREFIX } from '../../../oauth/requestObjectRules.ts';
import { remembered } from '../../../oauth/seenIdentifiers.ts';
import { tokenErrorResponse } from '../../../oauth/tokenResponse.ts';
import { dpopNonces } from '../../dpopNonces.ts';
import { authorizationFacts } from '../authorizationRuling.ts';
import type { ServerContext } from '../serverContext.ts';
import type { Endpoint } from './endpoint.ts';
import { withNonce } from './nonceHeader.ts';

const name = 'par.response';

/** Takes a client's authorization request and gives it a name for the browser to bring. @see RFC 9126 §2 */
export const pushedAuthorizationEndpoint: Endpoint = (server, { message, at }) => {
  const { port, config, records } = server;
  const { findings, refusal, accepted, seen } = examinePushedRequest(message, pushServer(server, at));
  const kept = { seen: remembered(records.seen, seen, at) };
  if (refusal !== null) {
    const response = withNonce(tokenErrorResponse(refusal), refusal.error === 'use_dpop_nonce', server, at);
    return { findings, name, response, records: kept };
  }
  const ordinal = records.pushedRequests.length + 1;
  // 24 octets, as of a code: whoever guesses the name could take up the request (RFC 9126 §7.1).
  const request_uri = REQUEST_URI_PREFIX + encodeBase64url(port.draw(`request_uri.${ordinal}`, 24));
  const expires_at = at + config.requestUriLifetime * 1000;
  const pushed = { ...accepted, request_uri, expires_at, used: false };
  const response = pushedRequestResponse(request_uri, config.requestUriLifetime);
  return {
    findings,
    name,
    response: withNonce(response, accepted.dpop_jkt !== null, server, at),
    records: { ...kept, pushedRequests: [...records.pushedRequests, pushed] },
    made: [{ kind: 'request_uri', value: request_uri }],
  };
};

function pushServer(server: ServerContext, now: number): PushServer {
  const { issuer, policy, clientAssertions } = server.config;
  const nonces = policy.dpop === 'nonce-required' ? dpopNonces(server.port, now) : [];
  const { seen } = server.records;
  const addresses = { issuer, endpoint: `${issuer}/par`, token_endpoint: `${issuer}/token` };
  return { ...authorizationFacts(server, now), ...addresses, policy, clientAssertions, seen, nonces };
}
