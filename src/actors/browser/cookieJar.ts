/** A cookie as a user agent keeps it. Every cookie here is `__Host-`: bound to one host, Secure, Path=/. */
export interface Cookie {
  readonly host: string;
  readonly name: string;
  readonly value: string;
}

/**
 * Stores what a `Set-Cookie` header asks for and returns the new jar. A `__Host-` cookie that breaks the prefix's
 * rules is ignored, as is any cookie without the prefix, which no server here sets.
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
  const others = jar.filter((cookie) => cookie.host !== host || cookie.name !== name);
  return has('max-age=0') ? others : [...others, { host, name, value }];
}

/** The `Cookie` header for a request to a host, or null where there is nothing to send. */
export function cookieHeader(jar: readonly Cookie[], host: string): string | null {
  const pairs = jar.filter((cookie) => cookie.host === host).map(({ name, value }) => `${name}=${value}`);
  return pairs.length === 0 ? null : pairs.join('; ');
}
