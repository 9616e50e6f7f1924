import {
  type CorsRule,
  clientEndpoint,
  preflightResponse,
  publicDocument,
  readableAcrossOrigins,
} from '../../oauth/cors.ts';
import type { ClientRegistration } from '../../oauth/registration.ts';
import type { Endpoint, Endpoints } from './endpoints/endpoint.ts';
import { routeOf } from './routes.ts';

/** The documents are for everybody, the endpoints for the origins at which a client is registered. */
function corsRuleAt(url: string, clients: readonly ClientRegistration[]): CorsRule {
  if (routeOf(url)?.scripts === 'everybody') return publicDocument;
  return clientEndpoint(clients.flatMap(({ origins = [] }) => origins));
}

/** Answers a browser that asks what a script may send. */
const preflightEndpoint: Endpoint = ({ clients }, { message }) => ({
  findings: [],
  name: 'preflight.response',
  response: preflightResponse(message, corsRuleAt(message.url, clients)),
});

/** The same endpoint, whose answers, errors too, the scripts of registered origins may read. */
function readable(endpoint: Endpoint): Endpoint {
  return (server, request) => {
    const answer = endpoint(server, request);
    const { message } = request;
    if (routeOf(message.url)?.scripts === 'nobody') return answer;
    const rule = corsRuleAt(message.url, server.clients);
    return { ...answer, response: readableAcrossOrigins(answer.response, message, rule) };
  };
}

/** The same endpoints for scripts as well, as far as these have business there. @see Fetch Standard, RFC 9700 §2.6 */
export function openToScripts(endpoints: Endpoints): Endpoints {
  const opened = Object.entries(endpoints).map(([type, endpoint]) => [type, readable(endpoint)] as const);
  return { ...endpoints, ...Object.fromEntries(opened), 'preflight.request': preflightEndpoint };
}
