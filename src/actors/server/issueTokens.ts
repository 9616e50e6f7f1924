import type { AccessTokenRecord, RefreshTokenRecord, ServerRecords } from '../../oauth/records.ts';
import type { AcceptedTokenRequest } from '../../oauth/tokenGrants.ts';
import type { Port } from '../port.ts';
import { mintAccessToken } from './mintAccessToken.ts';
import { mintRefreshToken } from './mintRefreshToken.ts';
import type { ServerConfig } from './serverConfig.ts';
import { descentOf } from './tokenDescent.ts';

interface Issuer {
  readonly port: Port;
  readonly config: ServerConfig;
  readonly records: ServerRecords;
}

/** The tokens that a request gets, and what the server has on record afterwards. */
export interface IssuedTokens {
  readonly accessToken: AccessTokenRecord;
  readonly refreshToken: RefreshTokenRecord | null;
  readonly records: ServerRecords;
}

/** Issues what an accepted request asks for; `now` in milliseconds since the Unix epoch. @see RFC 6749 §5.1 */
export function issueTokens(
  { port, config, records }: Issuer,
  accepted: AcceptedTokenRequest,
  now: number,
): IssuedTokens {
  const descent = descentOf(accepted, records);
  const accessToken = mintAccessToken(port, config, accepted, descent, now);
  const refreshToken = mintRefreshToken(port, config, accepted, descent, now);
  const used = withUsedUp(records, accepted, refreshToken !== null, now);
  return {
    accessToken,
    refreshToken,
    records: {
      ...used,
      accessTokens: [...used.accessTokens, accessToken],
      refreshTokens: refreshToken === null ? used.refreshTokens : [...used.refreshTokens, refreshToken],
    },
  };
}

/** A code is used up by its redemption, a refresh token where it has got a successor. */
function withUsedUp(
  records: ServerRecords,
  accepted: AcceptedTokenRequest,
  rotated: boolean,
  now: number,
): ServerRecords {
  if (accepted.grant_type === 'authorization_code') {
    const { code } = accepted;
    const codes = records.codes.map((kept) => (kept === code ? { ...code, redeemed: true } : kept));
    return { ...records, codes };
  }
  if (accepted.grant_type === 'client_credentials' || !rotated) return records;
  const { refreshToken } = accepted;
  const marked = { ...refreshToken, rotated_at: now };
  return { ...records, refreshTokens: records.refreshTokens.map((kept) => (kept === refreshToken ? marked : kept)) };
}
