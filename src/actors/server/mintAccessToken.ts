import { issueAccessToken } from '../../oauth/accessToken.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import type { AccessTokenRecord } from '../../oauth/records.ts';
import type { AcceptedTokenRequest } from '../../oauth/tokenGrants.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';
import type { TokenDescent } from './tokenDescent.ts';

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/** The signed access token that a request gets, as the server keeps it. @see RFC 9068 §2.2, RFC 9449 §6.1 */
export function mintAccessToken(
  port: Port,
  config: ServerConfig,
  { client: { client_id }, sub, scope, aud: resources, jkt }: AcceptedTokenRequest,
  { grant_id, auth_time, label }: TokenDescent,
  now: number,
): AccessTokenRecord {
  const iat = seconds(now);
  const exp = iat + config.tokenLifetime;
  const jti = encodeBase64url(port.draw(`jti.${label}`, 16));
  const [only, ...others] = resources;
  const aud = only !== undefined && others.length === 0 ? only : resources;
  const value = issueAccessToken(
    {
      iss: config.issuer,
      aud,
      sub,
      client_id,
      scope: scope || undefined,
      iat,
      exp,
      auth_time: auth_time === null ? undefined : seconds(auth_time),
      jti,
      cnf: jkt === null ? undefined : { jkt },
    },
    config.key,
  );
  const times = { issued_at: iat * 1000, expires_at: exp * 1000 };
  return { value, jti, grant_id, client_id, sub, aud, scope, jkt, ...times, revoked: false };
}
