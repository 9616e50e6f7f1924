import { FORM } from '../../../oauth/mediaType.ts';
import { encodeParameters } from '../../../oauth/parameters.ts';
import type { Header, HttpRequest } from '../../../oauth/wire.ts';

/** A parameter, left out where its value is null. */
export type Entry = readonly [name: string, value: string | null];

/** A request whose body is a form; `extra` headers come last. */
export function formRequest(url: string, entries: readonly Entry[], extra: readonly Header[] = []): HttpRequest {
  return {
    kind: 'http.request',
    method: 'POST',
    url,
    headers: [['Host', new URL(url).host], ['Content-Type', FORM], ...extra],
    body: encodeParameters(entries),
  };
}

/** A request without a body. */
export function getRequest(url: string, extra: readonly Header[] = []): HttpRequest {
  return { kind: 'http.request', method: 'GET', url, headers: [['Host', new URL(url).host], ...extra], body: null };
}
