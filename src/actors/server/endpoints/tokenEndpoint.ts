import { withGrantRevoked } from '../../../oauth/revokedGrant.ts';
import { remembered } from '../../../oauth/seenIdentifiers.ts';
import type { TokenServer } from '../../../oauth/tokenFacts.ts';
import type { TokenObjection } from '../../../oauth/tokenObjection.ts';
import { examineTokenRequest } from '../../../oauth/tokenRequest.ts';
import { tokenErrorResponse, tokenResponse } from '../../../oauth/tokenResponse.ts';
import type { HttpResponse } from '../../../oauth/wire.ts';
import { dpopNonces } from '../../dpopNonces.ts';
import { type IssuedTokens, issueTokens } from '../issueTokens.ts';
import type { ServerContext } from '../serverContext.ts';
import type { Answer, Endpoint } from './endpoint.ts';
import { withNonce } from './nonceHeader.ts';

const name = 'token.response';

/** Trades a code, a refresh token or a client's own credentials for an access token. @see RFC 6749 §3.2 */
export const tokenEndpoint: Endpoint = (server, { message, at }) => {
  const { findings, refusal, accepted, seen } = examineTokenRequest(message, tokenServer(server, at));
  const records = { ...server.records, seen: remembered(server.records.seen, seen, at) };
  if (refusal !== null) return { findings, ...refuse({ ...server, records }, refusal, at) };
  const issued = issueTokens({ ...server, records }, accepted, at);
  const { accessToken, refreshToken } = issued;
  const made = [{ kind: 'access_token', value: accessToken.value } as const];
  const response = withNonce(answerWith(issued, server.config.tokenLifetime), accessToken.jkt !== null, server, at);
  return {
    findings,
    name,
    response,
    records: issued.records,
    made: refreshToken === null ? made : [...made, { kind: 'refresh_token', value: refreshToken.value }],
    ...(accepted.grant_type === 'authorization_code' && !accepted.code.redeemed && { redeemed: accepted.code.ordinal }),
  };
};

function tokenServer({ port, config, clients, records }: ServerContext, now: number): TokenServer {
  const { issuer, audience, policy, clientAssertions, users } = config;
  const endpoint = `${issuer}/token`;
  const subjects = users.map(({ sub }) => sub);
  const nonces = policy.dpop === 'nonce-required' ? dpopNonces(port, now) : [];
  return { issuer, endpoint, audience, policy, clientAssertions, clients, subjects, records, nonces, now };
}

/** The code or refresh token that came back may have been stolen: all that descends from its grant dies with it. */
function refuse(server: ServerContext, refusal: TokenObjection, at: number): Omit<Answer, 'findings'> {
  const { records } = server;
  const response = withNonce(tokenErrorResponse(refusal), refusal.error === 'use_dpop_nonce', server, at);
  const { revokeGrant } = refusal;
  return { name, response, records: revokeGrant === undefined ? records : withGrantRevoked(records, revokeGrant) };
}

function answerWith({ accessToken, refreshToken }: IssuedTokens, expires_in: number): HttpResponse {
  return tokenResponse({
    access_token: accessToken.value,
    token_type: accessToken.jkt === null ? 'Bearer' : 'DPoP',
    expires_in,
    refresh_token: refreshToken?.value,
    scope: accessToken.scope,
  });
}
