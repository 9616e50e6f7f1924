import {
  type CorsRule,
  clientEndpoint,
  isPreflight,
  preflightResponse,
  publicDocument,
  readableAcrossOrigins,
} from '../../oauth/cors.ts';
import { pathOf } from '../../oauth/parameters.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { HttpRequest, HttpResponse } from '../../oauth/wire.ts';
import type { Endpoint } from './endpoints/endpoint.ts';
import type { ServerContext } from './serverContext.ts';

const DOCUMENTS: readonly string[] = ['/.well-known/oauth-authorization-server', '/jwks'];
const CLIENT_ENDPOINTS: readonly string[] = ['/token', '/par', '/revoke'];

/**
 * Whether scripts have business at an address. They have none at the authorization endpoint: the user's browser goes
 * there, and CORS must not be supported.
 * @see RFC 9700 §2.6
 */
export function isForScripts(url: string): boolean {
  const path = pathOf(url);
  return DOCUMENTS.includes(path) || CLIENT_ENDPOINTS.includes(path);
}

/** The documents are for everybody, the endpoints for the origins at which a client is registered. */
function corsRuleAt(url: string, clients: readonly ClientRegistration[]): CorsRule {
  if (DOCUMENTS.includes(pathOf(url))) return publicDocument;
  return clientEndpoint(clients.flatMap(({ origins = [] }) => origins));
}

/** Answers a browser that asks what a script may send. */
export const preflightEndpoint: Endpoint = ({ clients }, { message }) => ({
  findings: [],
  name: 'preflight.response',
  response: preflightResponse(message, corsRuleAt(message.url, clients)),
});

/** An answer, errors too, so that the scripts of registered origins may read it. */
export function forScripts({ clients }: ServerContext, request: HttpRequest, response: HttpResponse): HttpResponse {
  // The answer to a preflight request says it all already.
  if (isPreflight(request) || !isForScripts(request.url)) return response;
  return readableAcrossOrigins(response, request, corsRuleAt(request.url, clients));
}
