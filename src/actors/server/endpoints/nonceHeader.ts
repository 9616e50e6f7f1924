import type { Header, HttpResponse } from '../../../oauth/wire.ts';
import { dpopNonces } from '../../dpopNonces.ts';
import type { ServerContext } from '../serverContext.ts';

/** Hands out the current nonce, where one is demanded and the client knows what it is for. @see RFC 9449 §8, §8.2 */
export function withNonce(
  response: HttpResponse,
  dpop: boolean,
  { port, config }: ServerContext,
  at: number,
): HttpResponse {
  if (!dpop || config.policy.dpop !== 'nonce-required') return response;
  const [current] = dpopNonces(port, at);
  const header: Header = ['DPoP-Nonce', current];
  return { ...response, headers: [...response.headers, header] };
}
