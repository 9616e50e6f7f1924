import type { PageCatalogue } from '../i18n/catalogue.ts';
import { nameOf } from '../i18n/facts/names.ts';
import { reasonPhrase } from '../oauth/httpText.ts';
import { FORM, mediaTypeOf } from '../oauth/mediaType.ts';
import { queryOf } from '../oauth/parameters.ts';
import { type Header, type HttpRequest, type HttpResponse, headerOf, headersOf } from '../oauth/wire.ts';
import type { Trace } from '../trace/trace.ts';
import { type Exchange, exchangesOf } from './exchanges.ts';
import { sentCookies, setCookie } from './harCookies.ts';
import { VERSION } from './version.ts';

const PROTOCOL = 'HTTP/1.1';

/** HAR 1.2 writes -1 where something is not known. */
const UNKNOWN = -1;

const bytes = (text: string) => new TextEncoder().encode(text).length;
const named = (headers: readonly Header[]) => headers.map(([name, value]) => ({ name, value }));

const parametersIn = (encoded: string) =>
  [...new URLSearchParams(`&${encoded}`)].map(([name, value]) => ({ name, value }));

/** HAR 1.2 wants a form in parts or as text; like browsers it is given as both, because tools read either. */
function postData(request: HttpRequest, body: string) {
  const params = mediaTypeOf(request) === FORM ? parametersIn(body) : [];
  return { mimeType: headerOf(request, 'Content-Type') ?? '', params, text: body };
}

function harRequest(request: HttpRequest) {
  const { method, url, headers, body } = request;
  return {
    method,
    // A fragment is never sent. @see RFC 9110 §7.1
    url: url.split('#', 1)[0] ?? url,
    httpVersion: PROTOCOL,
    cookies: sentCookies(headerOf(request, 'Cookie') ?? ''),
    headers: named(headers),
    queryString: parametersIn(queryOf(url)),
    ...(body === null ? {} : { postData: postData(request, body) }),
    headersSize: UNKNOWN,
    bodySize: bytes(body ?? ''),
  };
}

function harResponse(response: HttpResponse, at: number) {
  const body = response.body ?? '';
  return {
    status: response.status,
    statusText: reasonPhrase(response.status),
    httpVersion: PROTOCOL,
    cookies: headersOf(response, 'Set-Cookie').map((header) => setCookie(header, at)),
    headers: named(response.headers),
    content: { size: bytes(body), mimeType: headerOf(response, 'Content-Type') ?? '', text: body },
    redirectURL: headerOf(response, 'Location') ?? '',
    headersSize: UNKNOWN,
    bodySize: bytes(body),
  };
}

/** As browsers write a request that was never answered. */
const NO_RESPONSE = {
  status: 0,
  statusText: '',
  httpVersion: '',
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: '' },
  redirectURL: '',
  headersSize: UNKNOWN,
  bodySize: UNKNOWN,
};

function entryOf(trace: Trace, { story, stage }: PageCatalogue, exchange: Exchange) {
  const { number, step, request, answer } = exchange;
  const wait = answer === null ? 0 : answer.step.at - step.at;
  return {
    startedDateTime: new Date(step.at).toISOString(),
    time: wait,
    request: harRequest(request),
    response: answer === null ? NO_RESPONSE : harResponse(answer.response, answer.step.at),
    cache: {},
    timings: { send: 0, wait, receive: 0 },
    comment: stage.row(number, story.stepTitle(step, trace), nameOf(trace, step.from), nameOf(trace, step.to)),
  };
}

/**
 * All that went over HTTP in a run, as an HTTP Archive 1.2. Times are those of the run's own clock, and a request begins
 * when it arrives.
 */
export function toHar(trace: Trace, text: PageCatalogue): string {
  const log = {
    version: '1.2',
    creator: { name: text.app.product, version: VERSION },
    pages: [],
    entries: exchangesOf(trace).map((exchange) => entryOf(trace, text, exchange)),
    comment: text.story.scenario(trace.scenario).title,
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}
