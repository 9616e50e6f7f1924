/**
 * The address of a document about an identifier: the suffix is inserted between host and path, and a lone slash at the
 * end is left out.
 * @see RFC 8414 §3.1, RFC 9728 §3.1
 */
export function wellKnownAddress(identifier: string, suffix: string): string {
  const { origin, pathname, search } = new URL(identifier);
  return `${origin}/.well-known/${suffix}${pathname === '/' ? '' : pathname}${search}`;
}

export const SERVER_METADATA = 'oauth-authorization-server';
export const RESOURCE_METADATA = 'oauth-protected-resource';
