import { isPreflight } from '../../oauth/cors.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { Delivery, Received } from '../port.ts';
import { isForScripts } from './serverCors.ts';

export type ServerRequest =
  | Received<'authorization.request', HttpRequest>
  | Received<'signin.request', HttpRequest>
  | Received<'consent.open', HttpRequest>
  | Received<'consent.request', HttpRequest>
  | Received<'token.request', HttpRequest>
  | Received<'revocation.request', HttpRequest>
  | Received<'introspection.request', HttpRequest>
  | Received<'metadata.request', HttpRequest>
  | Received<'keys.request', HttpRequest>
  | Received<'preflight.request', HttpRequest>
  | Received<'par.request', HttpRequest>
  | Received<'unknown.request', HttpRequest>;

/** Which endpoint a request reaches. Those to which clients talk directly answer every method: TK-01 refuses the wrong ones. */
function endpointOf(request: HttpRequest): ServerRequest['type'] {
  const { method, url } = request;
  if (isPreflight(request) && isForScripts(url)) return 'preflight.request';
  const path = new URL(url).pathname;
  if (path === '/authorize') return 'authorization.request';
  if (path === '/par') return 'par.request';
  if (path === '/token') return 'token.request';
  if (path === '/revoke') return 'revocation.request';
  if (path === '/introspect') return 'introspection.request';
  if (path === '/.well-known/oauth-authorization-server') return 'metadata.request';
  if (path === '/jwks') return 'keys.request';
  if (path === '/signin' && method === 'POST') return 'signin.request';
  if (path === '/consent' && method === 'GET') return 'consent.open';
  if (path === '/consent' && method === 'POST') return 'consent.request';
  return 'unknown.request';
}

export function receiveAsServer(delivery: Delivery): ServerRequest {
  const { message } = delivery;
  if (message.kind !== 'http.request') throw new Error(`an authorization server cannot receive ${message.kind}`);
  return { ...delivery, message, type: endpointOf(message) };
}
