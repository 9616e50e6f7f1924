import type { HttpRequest } from '../../../oauth/wire.ts';
import { getRequest } from './httpRequest.ts';

/** A request for a protected resource with a token that anybody could use. @see RFC 6750 §2.1 */
export function bearerRequest(resource: string, access_token: string): HttpRequest {
  return getRequest(resource, [['Authorization', `Bearer ${access_token}`]]);
}

/** A request for a protected resource with a token that is bound to a key; the proof is added. @see RFC 9449 §7.1 */
export function boundRequest(resource: string, access_token: string): HttpRequest {
  return getRequest(resource, [['Authorization', `DPoP ${access_token}`]]);
}
