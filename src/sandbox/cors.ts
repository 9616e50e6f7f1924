import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../oauth/wire.ts';

const SAFE_METHODS = ['GET', 'HEAD', 'POST'];
const SAFE_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const SAFE_RESPONSE_HEADERS = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];
/** What a value of `Accept` or `Content-Type` must not contain, to be sent without asking. */
const UNSAFE_OCTETS = /[\p{Cc}"():<>?@[\\\]{}]/u;
const LANGUAGE = /^[0-9A-Za-z *,\-.;=]*$/;

/** @see Fetch, "CORS-safelisted request-header" */
function isSafeHeader([name, value]: Header): boolean {
  if (value.length > 128) return false;
  switch (name.toLowerCase()) {
    case 'accept':
      return !UNSAFE_OCTETS.test(value.replaceAll('\t', ' '));
    case 'accept-language':
    case 'content-language':
      return LANGUAGE.test(value);
    case 'content-type':
      return !UNSAFE_OCTETS.test(value) && SAFE_TYPES.includes((value.split(';')[0] ?? '').trim().toLowerCase());
    default:
      return false;
  }
}

/** The names of the headers that a script may not send to another origin unasked, lower-case and sorted. */
export function unsafeHeaderNames(headers: readonly Header[]): readonly string[] {
  return headers
    .filter((header) => !isSafeHeader(header))
    .map(([name]) => name.toLowerCase())
    .sort();
}

/**
 * The question that the browser asks before it sends a request of a page at `origin`, or null where it need not ask.
 * `headers` are those that the script set. @see Fetch, "CORS-preflight fetch"
 */
export function preflightFor(request: HttpRequest, headers: readonly Header[], origin: string): HttpRequest | null {
  const names = unsafeHeaderNames(headers);
  if (SAFE_METHODS.includes(request.method) && names.length === 0) return null;
  return {
    kind: 'http.request',
    method: 'OPTIONS',
    url: request.url,
    headers: [
      ['Host', new URL(request.url).host],
      ['Origin', origin],
      ['Accept', '*/*'],
      ['Access-Control-Request-Method', request.method],
      ...(names.length === 0 ? [] : [['Access-Control-Request-Headers', names.join(',')] as const]),
    ],
    body: null,
  };
}

function listIn(response: HttpResponse, header: string): readonly string[] {
  return (headerOf(response, header) ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Why a page at `origin` may not read the response, or null where it may. @see Fetch, "CORS check" */
export function whyUnreadable(response: HttpResponse, origin: string, withCredentials: boolean): string | null {
  const allowed = headerOf(response, 'Access-Control-Allow-Origin');
  if (allowed === null) return `the answer has no Access-Control-Allow-Origin, so that no page may read it`;
  if (allowed === '*' && !withCredentials) return null;
  if (allowed !== origin) return `the answer may be read at ${allowed} and not at ${origin}`;
  if (!withCredentials || headerOf(response, 'Access-Control-Allow-Credentials') === 'true') return null;
  return 'the answer does not allow credentials';
}

/** Why the answer to a preflight does not let the request go out, or null where it does. */
export function whyForbidden(
  answer: HttpResponse,
  request: HttpRequest,
  headers: readonly Header[],
  origin: string,
  withCredentials: boolean,
): string | null {
  const unreadable = whyUnreadable(answer, origin, withCredentials);
  if (unreadable !== null) return unreadable;
  if (answer.status < 200 || answer.status > 299) return `the preflight was answered with ${answer.status}`;
  const methods = listIn(answer, 'Access-Control-Allow-Methods');
  const anyMethod = methods.includes('*') && !withCredentials;
  if (!SAFE_METHODS.includes(request.method) && !methods.includes(request.method) && !anyMethod) {
    return `the method ${request.method} is not allowed`;
  }
  const names = listIn(answer, 'Access-Control-Allow-Headers').map((name) => name.toLowerCase());
  const anyHeader = names.includes('*') && !withCredentials;
  // A wildcard never covers credentials that a script sets by itself.
  const missing = unsafeHeaderNames(headers).find(
    (name) => !names.includes(name) && (!anyHeader || name === 'authorization'),
  );
  return missing === undefined ? null : `the header ${missing} is not allowed`;
}

/** The headers of a response that a page of another origin gets to see. @see Fetch, "CORS filtered response" */
export function exposedHeaders(response: HttpResponse, withCredentials: boolean): readonly Header[] {
  const exposed = listIn(response, 'Access-Control-Expose-Headers').map((name) => name.toLowerCase());
  const all = exposed.includes('*') && !withCredentials;
  return response.headers.filter(([given]) => {
    const name = given.toLowerCase();
    if (name === 'set-cookie') return false;
    return all || SAFE_RESPONSE_HEADERS.includes(name) || exposed.includes(name);
  });
}
