import { isPreflight } from '../../oauth/cors.ts';
import type { HttpRequest } from '../../oauth/wire.ts';
import type { Delivery, Received } from '../port.ts';

/** The requests of browsers, which an authorization goes through. */
type BrowserRequest =
  | Received<'authorization.request', HttpRequest>
  | Received<'signin.request', HttpRequest>
  | Received<'consent.open', HttpRequest>
  | Received<'consent.request', HttpRequest>;

/** The requests that are answered at once. */
export type DirectRequest = Received<(typeof DIRECT_REQUESTS)[number], HttpRequest>;

export type ServerRequest = BrowserRequest | DirectRequest;

/** A place to which clients, APIs and scripts talk directly. */
interface Route {
  readonly path: string;
  readonly type: Offered;
  /** Whose scripts have business there. */
  readonly scripts: 'everybody' | 'clients' | 'nobody';
}

export const DIRECT_REQUESTS = [
  'token.request',
  'revocation.request',
  'introspection.request',
  'metadata.request',
  'keys.request',
  'preflight.request',
  'par.request',
  'unknown.request',
] as const;

/**
 * Where everything is that a server can offer. Scripts have no business at the authorization endpoint: the user's browser
 * goes there, and CORS must not be supported.
 * @see RFC 9700 §2.6
 */
const routes: readonly Route[] = [
  { path: '/par', type: 'par.request', scripts: 'clients' },
  { path: '/token', type: 'token.request', scripts: 'clients' },
  { path: '/revoke', type: 'revocation.request', scripts: 'clients' },
  { path: '/introspect', type: 'introspection.request', scripts: 'nobody' },
  { path: '/.well-known/oauth-authorization-server', type: 'metadata.request', scripts: 'everybody' },
  { path: '/jwks', type: 'keys.request', scripts: 'everybody' },
];

/** The requests that a server can offer to answer: what is not there is not one of them. */
export type Offered = Exclude<DirectRequest['type'], 'unknown.request'>;

/** What a server offers. */
type Offer = { readonly [Type in Offered]?: unknown };

/** The place that an address means, whether the server offers it or not; null where there is none. */
export function routeOf(url: string): Route | null {
  const path = new URL(url).pathname;
  return routes.find((route) => route.path === path) ?? null;
}

/** Those to which clients talk directly answer every method: TK-01 refuses the wrong ones. */
function directRequest(request: HttpRequest, offer: Offer): DirectRequest['type'] {
  const route = routeOf(request.url);
  if (route === null || offer[route.type] === undefined) return 'unknown.request';
  const asksBefore = isPreflight(request) && route.scripts !== 'nobody';
  return asksBefore && offer['preflight.request'] !== undefined ? 'preflight.request' : route.type;
}

/** Which endpoint a request reaches. What the server does not offer is not there. */
function endpointOf(request: HttpRequest, offer: Offer): ServerRequest['type'] {
  const { method, url } = request;
  const path = new URL(url).pathname;
  if (path === '/authorize') return 'authorization.request';
  if (path === '/signin' && method === 'POST') return 'signin.request';
  if (path === '/consent' && method === 'GET') return 'consent.open';
  if (path === '/consent' && method === 'POST') return 'consent.request';
  return directRequest(request, offer);
}

export function receiveAsServer(offer: Offer, delivery: Delivery): ServerRequest {
  const { message } = delivery;
  if (message.kind !== 'http.request') throw new Error(`an authorization server cannot receive ${message.kind}`);
  return { ...delivery, message, type: endpointOf(message, offer) };
}
