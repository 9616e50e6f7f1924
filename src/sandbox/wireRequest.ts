import type { Header, HttpRequest } from '../oauth/wire.ts';

/** A request on its way out: what goes on the wire, and what a browser decides by. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** The headers that the code set, or that follow from its body. */
  readonly headers: readonly Header[];
  readonly body: string | null;
}

const SPELLED: Readonly<Record<string, string>> = { dpop: 'DPoP', 'www-authenticate': 'WWW-Authenticate', te: 'TE' };

/** `content-type` as `Content-Type`: a `Request` forgets how names were written. */
function spelled(name: string): string {
  return SPELLED[name] ?? name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}

/**
 * Reads a `Request`. `User-Agent` is left out, which says where the code runs, so that the same code leaves the same
 * Trace everywhere; `Host` is written anew, and the body must be text.
 */
export async function outgoing(request: Request): Promise<Outgoing> {
  const headers = [...request.headers].filter(([name]) => name !== 'user-agent' && name !== 'host');
  const { protocol, host, pathname, search } = new URL(request.url);
  return {
    method: request.method,
    url: `${protocol}//${host}${pathname}${search}`,
    headers: headers.map(([name, value]) => [spelled(name), value]),
    body: (await request.text()) || null,
  };
}

/**
 * The message as it is sent: `Host` first, then the `Origin` that a browser adds.
 * @see RFC 9110 §7.2; Fetch, "append a request Origin header"
 */
export function wireRequest({ method, url, headers, body }: Outgoing, origin: string | null): HttpRequest {
  const added: Header[] = [['Host', new URL(url).host]];
  if (origin !== null) added.push(['Origin', origin]);
  return { kind: 'http.request', method, url, headers: [...added, ...headers], body };
}
