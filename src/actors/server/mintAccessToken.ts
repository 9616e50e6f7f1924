import { issueAccessToken } from '../../oauth/accessToken.ts';
import { encodeBase64url } from '../../oauth/base64url.ts';
import type { CodeRecord } from '../../oauth/codeRecord.ts';
import type { Port } from '../port.ts';
import type { ServerConfig } from './serverConfig.ts';

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

/** The signed access token that a code is traded for. @see RFC 9068 §2.2 */
export function mintAccessToken(port: Port, config: ServerConfig, code: CodeRecord, now: number): string {
  const iat = seconds(now);
  return issueAccessToken(
    {
      iss: config.issuer,
      aud: config.audience,
      sub: code.sub,
      client_id: code.client_id,
      scope: code.scope,
      iat,
      exp: iat + config.tokenLifetime,
      auth_time: seconds(code.auth_time),
      jti: encodeBase64url(port.draw(`jti.${code.ordinal}`, 16)),
    },
    config.key,
  );
}
