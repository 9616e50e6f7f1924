import { examineTokenRequest } from '../../../oauth/tokenRequest.ts';
import { tokenErrorResponse, tokenResponse } from '../../../oauth/tokenResponse.ts';
import { mintAccessToken } from '../mintAccessToken.ts';
import type { Endpoint } from './endpoint.ts';

/** Trades a code for an access token. @see RFC 6749 §3.2 */
export const tokenEndpoint: Endpoint = ({ port, config, clients, records }, { message, at }) => {
  const { codes } = records;
  const { findings, refusal, accepted } = examineTokenRequest(message, { clients, codes, now: at });
  if (refusal !== null) return { findings, name: 'token.response', response: tokenErrorResponse(refusal) };
  const { code } = accepted;
  const access_token = mintAccessToken(port, config, code, at);
  const token = { access_token, token_type: 'Bearer', expires_in: config.tokenLifetime, scope: code.scope } as const;
  return {
    findings,
    name: 'token.response',
    response: tokenResponse(token),
    records: { codes: codes.map((kept) => (kept === code ? { ...code, redeemed: true } : kept)) },
    made: [{ kind: 'access_token', value: access_token }],
    redeemed: code.ordinal,
  };
};
