import { encodeBase64url } from '../../oauth/base64url.ts';
import type { RefreshTokenRecord } from '../../oauth/records.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { AcceptedTokenRequest } from '../../oauth/tokenGrants.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';
import type { TokenDescent } from './tokenDescent.ts';

/**
 * The refresh token that a request gets, or null: with a code where the client may use one, with a refresh token where it
 * is rotated. 24 octets, as a code has. That of a public client is bound to the key of the request; that of another is
 * protected by the client's authentication.
 * @see RFC 6749 §6, RFC 9449 §5, RFC 9700 §2.2.2
 */
export function mintRefreshToken(
  port: Port,
  config: ServerConfig,
  accepted: AcceptedTokenRequest,
  { grant_id, label }: TokenDescent,
  now: number,
): RefreshTokenRecord | null {
  const { client, jkt } = accepted;
  if (grant_id === null || !getsRefreshToken(accepted, config)) return null;
  return {
    value: encodeBase64url(port.draw(`refresh_token.${label}`, 24)),
    grant_id,
    client_id: client.client_id,
    jkt: client.client_type === 'public' ? jkt : null,
    issued_at: now,
    expires_at:
      accepted.grant_type === 'refresh_token'
        ? accepted.refreshToken.expires_at
        : now + config.refreshTokenLifetime * 1000,
    rotated_at: null,
    revoked: false,
  };
}

function getsRefreshToken({ grant_type, client }: AcceptedTokenRequest, { policy }: ServerConfig): boolean {
  if (grant_type === 'client_credentials') return false;
  if (grant_type === 'authorization_code') return client.grant_types.includes('refresh_token');
  return rotates(client, policy.refreshTokenRotation);
}

function rotates(
  { client_type }: ClientRegistration,
  rotation: ServerConfig['policy']['refreshTokenRotation'],
): boolean {
  return rotation === 'all-clients' || (rotation === 'public-clients' && client_type === 'public');
}
