import { type Header, type HttpRequest, type HttpResponse, headerOf } from './wire.ts';

/** Which scripts a server lets read its answers, and what they may send. `*`: every script may. */
export interface CorsRule {
  readonly origins: readonly string[] | '*';
  readonly methods: readonly string[];
  /** The headers that a script may send beside the safelisted ones. */
  readonly allow: readonly string[];
  /** The headers of an answer that a script may read beside the safelisted ones. */
  readonly expose: readonly string[];
}

/** The media type of a form is safelisted, that of JSON is not. */
const REQUEST_HEADERS = { token: ['DPoP', 'Content-Type'], api: ['Authorization', 'DPoP', 'Content-Type'] } as const;

/** A document that is there for everybody. */
export const publicDocument: CorsRule = { origins: '*', methods: ['GET'], allow: [], expose: [] };

/** An endpoint that clients in browsers call, for the scripts of their registered origins. @see RFC 9449 §8.2 */
export function clientEndpoint(origins: readonly string[]): CorsRule {
  return { origins, methods: ['POST'], allow: REQUEST_HEADERS.token, expose: ['DPoP-Nonce'] };
}

/** An API that scripts call with access tokens. @see RFC 9449 §7.1, §9 */
export function apiEndpoint(origins: CorsRule['origins'], methods: readonly string[]): CorsRule {
  return { origins, methods, allow: REQUEST_HEADERS.api, expose: ['DPoP-Nonce', 'WWW-Authenticate'] };
}

/** Whether a browser asks beforehand what a script may send. */
export function isPreflight(request: HttpRequest): boolean {
  const { method } = request;
  return method === 'OPTIONS' && headerOf(request, 'Origin') !== null && requestedMethod(request) !== null;
}

/** The answer to a preflight request; one that allows nothing where the origin is not listed. */
export function preflightResponse(request: HttpRequest, rule: CorsRule): HttpResponse {
  const granted: readonly Header[] = allowsOrigin(request, rule)
    ? [
        ['Access-Control-Allow-Methods', rule.methods.join(', ')],
        ...(rule.allow.length === 0 ? [] : [['Access-Control-Allow-Headers', rule.allow.join(', ')] as const]),
      ]
    : [];
  const headers = [...originHeaders(request, rule), ...granted];
  return { kind: 'http.response', status: 204, headers, body: null };
}

/**
 * An answer that scripts of the listed origins may read, errors too. It is unchanged where no script asks; where the
 * origin is not listed the request has been served all the same, and only the script cannot read the answer.
 */
export function readableAcrossOrigins(response: HttpResponse, request: HttpRequest, rule: CorsRule): HttpResponse {
  const exposed: readonly Header[] =
    rule.expose.length > 0 && allowsOrigin(request, rule)
      ? [['Access-Control-Expose-Headers', rule.expose.join(', ')]]
      : [];
  const added = [...originHeaders(request, rule), ...exposed];
  return added.length === 0 ? response : { ...response, headers: [...response.headers, ...added] };
}

function requestedMethod(request: HttpRequest): string | null {
  return headerOf(request, 'Access-Control-Request-Method');
}

function allowsOrigin(request: HttpRequest, { origins }: CorsRule): boolean {
  const origin = headerOf(request, 'Origin');
  return origin !== null && (origins === '*' || origins.includes(origin));
}

function originHeaders(request: HttpRequest, rule: CorsRule): readonly Header[] {
  const origin = headerOf(request, 'Origin');
  if (origin === null) return [];
  if (rule.origins === '*') return [['Access-Control-Allow-Origin', '*']];
  // Another origin gets another answer, and a cache must know it.
  const varies: Header = ['Vary', 'Origin'];
  return allowsOrigin(request, rule) ? [['Access-Control-Allow-Origin', origin], varies] : [varies];
}
