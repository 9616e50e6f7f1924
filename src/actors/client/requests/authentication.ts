import { encodeBase64url } from '../../../oauth/base64url.ts';
import { signClientAssertion } from '../../../oauth/clientAssertion.ts';
import { JWT_BEARER } from '../../../oauth/clientCredentials.ts';
import { encodeParameters } from '../../../oauth/parameters.ts';
import type { Header } from '../../../oauth/wire.ts';
import type { ClientConfig } from '../clientConfig.ts';
import type { Entry } from './httpRequest.ts';

/** For how long an assertion is good, in seconds: as long as a request is under way, and clocks may differ. */
const ASSERTION_LIFETIME = 60;

/** What a request carries to show who sends it. */
export interface Credentials {
  readonly headers: readonly Header[];
  readonly entries: readonly Entry[];
}

/**
 * The client's credentials for one request; `now` in milliseconds since the Unix epoch, `jti` a value never used before.
 * @see RFC 6749 §2.3.1, RFC 7523 §2.2
 */
export function credentials(
  { client_id, authentication, issuer }: Pick<ClientConfig, 'client_id' | 'authentication' | 'issuer'>,
  now: number,
  jti: string,
): Credentials {
  switch (authentication.method) {
    case 'none':
      return { headers: [], entries: [['client_id', client_id]] };
    case 'client_secret_basic':
      return { headers: [['Authorization', basic(client_id, authentication.client_secret)]], entries: [] };
    case 'client_secret_post':
      return {
        headers: [],
        entries: [
          ['client_id', client_id],
          ['client_secret', authentication.client_secret],
        ],
      };
    case 'private_key_jwt': {
      const iat = Math.floor(now / 1000);
      // The audience is the issuer and nothing else, so that no other server can use the assertion.
      const claims = { iss: client_id, sub: client_id, aud: issuer, jti, iat, exp: iat + ASSERTION_LIFETIME };
      return {
        headers: [],
        entries: [
          ['client_id', client_id],
          ['client_assertion_type', JWT_BEARER],
          ['client_assertion', signClientAssertion(claims, authentication.key)],
        ],
      };
    }
  }
}

/** Both parts are form-encoded before they are joined, so that either may contain a colon (RFC 6749 §2.3.1). */
function basic(client_id: string, client_secret: string): string {
  const pair = new TextEncoder().encode(`${formEncoded(client_id)}:${formEncoded(client_secret)}`);
  const unpadded = encodeBase64url(pair).replaceAll('-', '+').replaceAll('_', '/');
  return `Basic ${unpadded.padEnd(Math.ceil(unpadded.length / 4) * 4, '=')}`;
}

function formEncoded(text: string): string {
  return encodeParameters([['', text]]).slice(1);
}
