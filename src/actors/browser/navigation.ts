import { FORM } from '../../oauth/mediaType.ts';
import { encodeParameters } from '../../oauth/parameters.ts';
import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import type { Gesture } from '../../trace/trace.ts';
import { type Cookie, cookieHeader } from './cookieJar.ts';
import type { Page } from './page.ts';
import { originTo, type Referrer, refererTo } from './referrer.ts';
import { siteOf } from './site.ts';

/** On its way to a page: from the address that was opened or the form that was sent, through every redirect. */
export interface Navigation {
  /** Where it goes now, with its fragment. */
  readonly url: string;
  readonly method: string;
  /** The form, encoded; null where the method is GET. */
  readonly body: string | null;
  /** The page that it starts from; null where a person or another program opened the address. */
  readonly referrer: Referrer | null;
  /** Where it was before this redirect. */
  readonly passed: readonly string[];
}

/** A navigation that no page started. */
export function toAddress(url: string): Navigation {
  return { url, method: 'GET', body: null, referrer: null, passed: [] };
}

/** A navigation that a page's form starts, with what was entered into it. */
export function toFormTarget({ url, form, referrerPolicy: policy }: Page, fields: Gesture['fields']): Navigation {
  if (form === null) throw new Error('the page shown has no form');
  const body = encodeParameters([...form.hidden, ...Object.entries(fields)]);
  return { url: form.action, method: 'POST', body, referrer: { url, policy }, passed: [] };
}

/**
 * Where a redirect leads. 307 and 308 send the method and the body again; after the others a form becomes a GET.
 * @see RFC 9110 §15.4; Fetch, "HTTP-redirect fetch"
 */
export function followed(navigation: Navigation, { status, ...response }: HttpResponse): Navigation {
  const { url, referrer } = navigation;
  const policy = headerOf(response, 'Referrer-Policy');
  const again = status === 307 || status === 308;
  return {
    url: resolved(headerOf(response, 'Location') ?? '', url),
    method: again ? navigation.method : 'GET',
    body: again ? navigation.body : null,
    referrer: referrer === null || policy === null ? referrer : { ...referrer, policy },
    passed: [...navigation.passed, url],
  };
}

/** An address with a scheme is left as it is. A fragment stays where the new address has none (RFC 9110 §10.2.2). */
function resolved(location: string, base: string): string {
  const target = /^[a-z][a-z0-9+.-]*:/i.test(location) ? location : new URL(location, base).href;
  const [, fragment] = /#(.*)$/.exec(base) ?? [];
  return fragment === undefined || target.includes('#') ? target : `${target}#${fragment}`;
}

/** The request of a navigation. The fragment stays in the browser. */
export function requestOf(navigation: Navigation, cookies: readonly Cookie[]): HttpRequest {
  const { method, body, referrer } = navigation;
  const [url = ''] = navigation.url.split('#', 1);
  const cookie = cookieHeader(cookies, { url, method, crossSite: isCrossSite(navigation) });
  const referer = referrer === null ? null : refererTo(url, referrer);
  const ofForm: readonly Header[] = [
    ['Origin', referrer === null ? 'null' : originTo(url, referrer)],
    ['Content-Type', FORM],
  ];
  const headers: readonly Header[] = [
    ['Host', new URL(url).host],
    ...(cookie === null ? [] : [['Cookie', cookie] as const]),
    ...(referer === null ? [] : [['Referer', referer] as const]),
    ...(method === 'POST' ? ofForm : []),
  ];
  return { kind: 'http.request', method, url, headers, body };
}

/** What no page started comes from no other site, wherever it passes through. @see draft-ietf-httpbis-rfc6265bis §5.2 */
function isCrossSite({ url, referrer, passed }: Navigation): boolean {
  return referrer !== null && [referrer.url, ...passed].some((before) => siteOf(before) !== siteOf(url));
}
