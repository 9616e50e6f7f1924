const PHRASES: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
};

const SCHEME_AND_AUTHORITY = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/**
 * The origin form of an address, as a request line has it: absolute path and query, without the fragment, which is never
 * sent; `/` where the address has no path.
 * @see RFC 9112 §3.2.1
 */
export function requestTarget(url: string): string {
  const [target = ''] = url.replace(SCHEME_AND_AUTHORITY, '').split('#', 1);
  return target.startsWith('/') ? target : `/${target}`;
}

/**
 * The phrase that stands after a status code in a status line; empty for a status that no server here sends.
 * @see RFC 9110 §15
 */
export function reasonPhrase(status: number): string {
  return PHRASES[status] ?? '';
}
