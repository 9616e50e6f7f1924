import { decodeJwt } from './decodeJwt.ts';
import { type HttpRequest, headersOf } from './wire.ts';

/** How an access token is presented. @see RFC 6750 §2.1, RFC 9449 §7.1 */
export type TokenScheme = 'Bearer' | 'DPoP';

/** An access token as a request brings it. */
export interface Credentials {
  readonly scheme: TokenScheme;
  readonly token: string;
}

/** `auth-scheme 1*SP token68` (RFC 6750 §2.1, RFC 9449 §7.1). */
const CREDENTIALS = /^(?:bearer|dpop) +([A-Za-z0-9\-._~+/]+=*)$/i;

/** The first word of the Authorization header; null where there is no such header. */
export function schemeIn(request: HttpRequest): string | null {
  return headersOf(request, 'Authorization')[0]?.split(' ', 1)[0] ?? null;
}

/** The scheme of the Authorization header where it is one for access tokens, in any case (RFC 9110 §11.1), else null. */
export function tokenSchemeIn(request: HttpRequest): TokenScheme | null {
  const scheme = schemeIn(request)?.toLowerCase();
  if (scheme === 'bearer') return 'Bearer';
  return scheme === 'dpop' ? 'DPoP' : null;
}

/** The token of the Authorization header, or null where there is none in that form. */
export function credentialsIn(request: HttpRequest): Credentials | null {
  const scheme = tokenSchemeIn(request);
  const token = CREDENTIALS.exec(headersOf(request, 'Authorization')[0] ?? '')?.[1];
  return scheme === null || token === undefined ? null : { scheme, token };
}

/** The thumbprint of the key to which a token is bound, or null. @see RFC 9449 §6.1 */
export function boundKeyOf(token: string): string | null {
  const cnf = decodeJwt(token)?.claims.cnf;
  return typeof cnf === 'object' && cnf !== null && 'jkt' in cnf && typeof cnf.jkt === 'string' ? cnf.jkt : null;
}
