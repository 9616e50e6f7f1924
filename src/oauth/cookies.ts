import { type HttpRequest, headerOf } from './wire.ts';

/** The value of a cookie in a request, or null where it was not sent. @see RFC 6265 §4.2 */
export function cookieOf(request: HttpRequest, name: string): string | null {
  const pairs = (headerOf(request, 'Cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

/**
 * A `Set-Cookie` value that binds a cookie to this host and to top-level navigation.
 * @see draft-ietf-httpbis-rfc6265bis §4.1.3.2
 */
export function hostCookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`;
}

/** A `Set-Cookie` value that removes a cookie made by `hostCookie`. */
export function expiredHostCookie(name: string): string {
  return `${name}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax`;
}
