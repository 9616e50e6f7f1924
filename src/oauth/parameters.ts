/** The parameters of a request or response. */
export interface Parameters {
  /** The first value, or null where the parameter is absent or empty, which is the same (RFC 6749 §3.1). */
  get(name: string): string | null;
  /** All values of a parameter that may be repeated, empty ones left out. */
  getAll(name: string): readonly string[];
  /** The names that occur more than once, even where a value is empty. */
  readonly duplicates: readonly string[];
  readonly names: readonly string[];
}

/** The generic syntax of RFC 3986 Appendix B: 1 scheme, 2 authority, 3 path, 4 query. No part is normalised. */
const URI = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/;

/**
 * Reads `application/x-www-form-urlencoded` text, a query or a body.
 * @see RFC 6749 §3.1, Appendix B
 */
export function parseParameters(encoded: string): Parameters {
  const values = new Map<string, string[]>();
  // The leading & keeps URLSearchParams from taking a first ? for the start of a query.
  for (const [name, value] of new URLSearchParams(`&${encoded}`)) {
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  return {
    get: (name) => values.get(name)?.[0] || null,
    getAll: (name) => (values.get(name) ?? []).filter((value) => value !== ''),
    duplicates: [...values].filter(([, all]) => all.length > 1).map(([name]) => name),
    names: [...values.keys()],
  };
}

/**
 * Writes `application/x-www-form-urlencoded` text in the given order; an entry whose value is null is left out.
 * @see RFC 6749 Appendix B
 */
export function encodeParameters(entries: readonly (readonly [string, string | null])[]): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of entries) {
    if (value !== null) parameters.append(name, value);
  }
  return parameters.toString();
}

/** The query of an address of any scheme, still encoded; empty where there is none. */
export function queryOf(url: string): string {
  return URI.exec(url)?.[4] ?? '';
}

/** The path of an address of any scheme; `/` where an authority stands alone. */
export function pathOf(url: string): string {
  const [, , authority, path] = URI.exec(url) ?? [];
  return path || (authority === undefined ? '' : '/');
}

/** What must stand between an address and the first parameter that is appended to it. */
export function queryJoint(uri: string): '' | '?' | '&' {
  if (!uri.includes('?')) return '?';
  return uri.endsWith('?') || uri.endsWith('&') ? '' : '&';
}

/**
 * Appends parameters to an address and keeps the query that it has.
 * @see RFC 6749 §3.1.2
 */
export function withQuery(uri: string, entries: readonly (readonly [string, string | null])[]): string {
  const query = encodeParameters(entries);
  return query === '' ? uri : uri + queryJoint(uri) + query;
}

/**
 * Appends parameters as the fragment of an address that has none.
 * @see OAuth 2.0 Multiple Response Type Encoding Practices §2.1
 */
export function withFragment(uri: string, entries: readonly (readonly [string, string | null])[]): string {
  return `${uri}#${encodeParameters(entries)}`;
}
