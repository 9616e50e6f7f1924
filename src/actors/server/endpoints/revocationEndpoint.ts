import type { ServerRecords } from '../../../oauth/records.ts';
import { examineRevocation, type RevokedToken, revocationResponse } from '../../../oauth/revocationRequest.ts';
import { withAccessTokenRevoked, withGrantRevoked } from '../../../oauth/revokedGrant.ts';
import { remembered } from '../../../oauth/seenIdentifiers.ts';
import { tokenErrorResponse } from '../../../oauth/tokenResponse.ts';
import type { Endpoint } from './endpoint.ts';

const name = 'revocation.response';

/**
 * Revokes a token of the client that asks. An API that verifies access tokens by itself takes a revoked one until it
 * expires; only introspection tells it.
 * @see RFC 7009 §2
 */
export const revocationEndpoint: Endpoint = ({ config, clients, records }, { message, at }) => {
  const { issuer, policy, clientAssertions } = config;
  const addresses = { issuer, endpoint: `${issuer}/revoke`, token_endpoint: `${issuer}/token` };
  const server = { ...addresses, policy, clientAssertions, clients, records, now: at };
  const { findings, refusal, accepted, seen } = examineRevocation(message, server);
  const kept = { ...records, seen: remembered(records.seen, seen, at) };
  if (refusal !== null) return { findings, name, response: tokenErrorResponse(refusal), records: kept };
  return { findings, name, response: revocationResponse, records: withoutToken(kept, accepted) };
};

/** Whoever revokes a refresh token is done with the grant: its access tokens die as well (RFC 7009 §2.1). */
function withoutToken(records: ServerRecords, token: RevokedToken): ServerRecords {
  if (token.kind === 'refresh_token') return withGrantRevoked(records, token.record.grant_id);
  return token.kind === 'access_token' ? withAccessTokenRevoked(records, token.record) : records;
}
