import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../oauth/wire.ts';
import { exposedHeaders, preflightFor, unsafeHeaderNames, whyForbidden, whyUnreadable } from './cors.ts';
import { opaqueResponse, webResponse } from './webResponse.ts';
import { type Outgoing, outgoing, wireRequest } from './wireRequest.ts';

/** Who can be reached, and how. */
export interface Reach {
  /** The origins of the simulated servers. */
  readonly origins: readonly string[];
  /** Sends a request and returns the answer. */
  request(message: HttpRequest): HttpResponse;
}

const MOST_REDIRECTS = 20;
const REDIRECTS = [301, 302, 303, 307, 308];

/** What `fetch` throws where it gives no response. Scripts are told no more; the cause is for whoever debugs. */
function failed(cause: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(cause) });
}

/** How far a request has come. `origin` is that of the page, `null` after a redirect between foreign origins. */
interface Hop {
  readonly sent: Outgoing;
  readonly origin: string | null;
  readonly redirects: number;
}

type Mode = Pick<Request, 'mode' | 'redirect' | 'credentials'>;

const isForeign = ({ sent, origin }: Hop) => origin !== null && new URL(sent.url).origin !== origin;

/** Sends one request, after a preflight where a browser would ask first, and returns the answer if the code may have it. */
function exchange(reach: Reach, hop: Hop, { mode, credentials }: Mode): HttpResponse {
  const { sent, origin } = hop;
  const target = new URL(sent.url).origin;
  if (!reach.origins.includes(target))
    throw failed(`nobody answers at ${target}; there are ${reach.origins.join(', ')}`);
  const withCredentials = credentials === 'include';
  const foreign = isForeign(hop);
  const says = origin !== null && ((foreign && mode === 'cors') || !['GET', 'HEAD'].includes(sent.method));
  const message = wireRequest(sent, says ? origin : null);
  if (!foreign || origin === null) return reach.request(message);
  if (mode === 'same-origin') throw failed(`${target} is another origin than ${origin}`);
  if (mode === 'no-cors') return reach.request(message);
  const preflight = preflightFor(message, sent.headers, origin);
  if (preflight !== null) {
    const forbidden = whyForbidden(reach.request(preflight), message, sent.headers, origin, withCredentials);
    if (forbidden !== null) throw failed(`CORS: ${forbidden}`);
  }
  const answer = reach.request(message);
  // The server has acted by now: CORS keeps pages from reading, and nobody from sending.
  const unreadable = whyUnreadable(answer, origin, withCredentials);
  if (unreadable !== null) throw failed(`CORS: ${unreadable}`);
  return answer;
}

/** The request that a redirect asks for. @see Fetch, "HTTP-redirect fetch" */
function redirected({ sent, origin, redirects }: Hop, status: number, location: string): Hop {
  if (redirects === MOST_REDIRECTS) throw failed('too many redirects');
  if (!URL.canParse(location, sent.url)) throw failed(`the redirect to ${location} leads nowhere`);
  const from = new URL(sent.url);
  const to = new URL(location, sent.url);
  if (to.protocol !== 'https:') throw failed(`fetch does not follow a redirect to ${to.protocol}`);
  const becomesGet =
    (status === 303 && !['GET', 'HEAD'].includes(sent.method)) || (status < 303 && sent.method === 'POST');
  const leaves = to.origin !== from.origin;
  const dropped = [...(becomesGet ? ['content-type'] : []), ...(leaves ? ['authorization'] : [])];
  const headers: readonly Header[] = sent.headers.filter(([name]) => !dropped.includes(name.toLowerCase()));
  const url = `${to.origin}${to.pathname}${to.search}`;
  const next = becomesGet ? { method: 'GET', body: null } : { method: sent.method, body: sent.body };
  return {
    sent: { ...next, url, headers },
    origin: origin !== null && leaves && from.origin !== origin ? 'null' : origin,
    redirects: redirects + 1,
  };
}

function follow(reach: Reach, hop: Hop, mode: Mode): Response {
  const answer = exchange(reach, hop, mode);
  const { sent, origin, redirects } = hop;
  const foreign = isForeign(hop);
  const location = REDIRECTS.includes(answer.status) ? headerOf(answer, 'Location') : null;
  if (location !== null && mode.redirect === 'error') throw failed(`there is a redirect to ${location}`);
  if (location !== null && mode.redirect === 'follow')
    return follow(reach, redirected(hop, answer.status, location), mode);
  // In a page a redirect cannot be looked at; outside of one it can, as in Node.
  if (location !== null && origin !== null) return opaqueResponse('opaqueredirect', sent.url);
  if (foreign && mode.mode === 'no-cors') return opaqueResponse('opaque', sent.url);
  const headers = foreign ? exposedHeaders(answer, mode.credentials === 'include') : answer.headers;
  const type = foreign ? 'cors' : 'basic';
  return webResponse(answer, headers, { method: sent.method, url: sent.url, redirected: redirects > 0, type });
}

/** The options of `fetch`, each of which may be undefined as well as absent: libraries pass them on as they come. */
type FetchOptions = {
  readonly [Name in Exclude<keyof RequestInit, 'body'>]?: RequestInit[Name] | undefined;
} & { readonly body?: RequestInit['body'] | Uint8Array };

/** The platform's `fetch`, for the servers of a sandbox. @see Fetch Standard */
export type SandboxFetch = (input: string | URL | Request, init?: FetchOptions) => Promise<Response>;

/**
 * A `fetch` that reaches the simulated servers and nobody else. With an origin it behaves as in a page of that origin;
 * with null as in Node. It carries no cookies: those are the browser's.
 * @see Fetch Standard
 */
export function fetchFrom(reach: Reach, origin: string | null): SandboxFetch {
  return async (input, init) => {
    const request = new Request(input, init as RequestInit);
    request.signal.throwIfAborted();
    const sent = await outgoing(request);
    request.signal.throwIfAborted();
    if (
      request.mode === 'no-cors' &&
      (unsafeHeaderNames(sent.headers).length > 0 || !['GET', 'HEAD', 'POST'].includes(sent.method))
    ) {
      throw failed('a request without CORS can only be a simple one');
    }
    return follow(reach, { sent, origin, redirects: 0 }, request);
  };
}
