/** A cookie as a user agent keeps it. Every cookie here is `__Host-`: bound to one host, Secure, Path=/. */
export interface Cookie {
  readonly host: string;
  readonly name: string;
  readonly value: string;
  readonly sameSite: SameSite;
}

/** With which requests from other sites a cookie is sent. @see draft-ietf-httpbis-rfc6265bis §5.6.7 */
export type SameSite = 'Strict' | 'Lax' | 'None';

/** What decides which cookies a navigation carries. */
export interface Destination {
  readonly url: string;
  readonly method: string;
  /** Whether it comes from another site, or passed through one. */
  readonly crossSite: boolean;
}

/**
 * Stores what a `Set-Cookie` header asks for and returns the new jar. A `__Host-` cookie that breaks the prefix's
 * rules is ignored, as is any cookie without the prefix, which no server here sets. One that does not say with which
 * requests it goes is taken for Lax, as Chrome does.
 * @see RFC 6265 §5.3; draft-ietf-httpbis-rfc6265bis §4.1.3.2
 */
export function storeCookie(jar: readonly Cookie[], host: string, setCookie: string): readonly Cookie[] {
  const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  const name = pair.slice(0, equals);
  const value = pair.slice(equals + 1);
  const has = (attribute: string) => attributes.some((given) => given.toLowerCase() === attribute);
  const named = (attribute: string) => attributes.some((given) => given.toLowerCase().startsWith(`${attribute}=`));
  if (!name.startsWith('__Host-') || !has('secure') || !has('path=/') || named('domain')) return jar;
  const isTheSame = (cookie: Cookie) => cookie.host === host && cookie.name === name;
  if (has('max-age=0')) return jar.filter((cookie) => !isTheSame(cookie));
  const sameSite = has('samesite=strict') ? 'Strict' : has('samesite=none') ? 'None' : 'Lax';
  const stored: Cookie = { host, name, value, sameSite };
  // A cookie that is set again keeps its place: cookies are sent in the order in which they were first set.
  if (jar.some(isTheSame)) return jar.map((cookie) => (isTheSame(cookie) ? stored : cookie));
  return [...jar, stored];
}

/**
 * The `Cookie` header of a navigation, or null where there is nothing to send. From another site, Lax goes only with a
 * method that changes nothing, and Strict with none.
 * @see draft-ietf-httpbis-rfc6265bis §5.8.3
 */
export function cookieHeader(jar: readonly Cookie[], { url, method, crossSite }: Destination): string | null {
  const { host, protocol } = new URL(url);
  const isSent = ({ sameSite }: Cookie) =>
    !crossSite || sameSite === 'None' || (sameSite === 'Lax' && method === 'GET');
  const sent = jar.filter((cookie) => protocol === 'https:' && cookie.host === host && isSent(cookie));
  return sent.length === 0 ? null : sent.map(({ name, value }) => `${name}=${value}`).join('; ');
}
