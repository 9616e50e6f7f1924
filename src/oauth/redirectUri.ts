import type { ServerPolicy } from './serverPolicy.ts';

/** 1 the loopback literal, 2 everything after the port. `localhost` is a name and no literal (RFC 8252 §8.3). */
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\])(?::\d{1,5})?((?:[/?].*)?)$/;

/** A scheme that is a domain name in reverse, so that it has a dot. */
const PRIVATE_USE_SCHEME = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:/i;

/** Printable, no space and no fragment: whatever else may come after a registered part (RFC 6749 §3.1.2). */
const SENDABLE = /^[!-"$-~]+$/;

/**
 * Whether the requested redirect URI is the registered one, character by character; of a loopback literal any port.
 * @see RFC 9700 §2.1, §4.1.3, RFC 8252 §7.3
 */
export function redirectUriMatches(registered: string, requested: string): boolean {
  if (registered === requested) return true;
  const [, registeredHost, registeredRest] = LOOPBACK.exec(registered) ?? [];
  const [, requestedHost, requestedRest] = LOOPBACK.exec(requested) ?? [];
  if (registeredHost !== requestedHost || registeredRest !== requestedRest) return false;
  // There is no port above 65535: no browser could go there.
  return registeredHost !== undefined && URL.canParse(requested);
}

/** Only the query may be longer, as servers allow that read RFC 6749 §3.1.2.3 generously. */
function extendsTheQuery(registered: string, requested: string): boolean {
  return requested.startsWith(registered + (registered.includes('?') ? '&' : '?'));
}

/** The registered URI is taken for a beginning. */
function extendsThePrefix(registered: string, requested: string): boolean {
  return requested.startsWith(registered);
}

/** Each `*` stands for any characters, slashes included: the translation that RFC 9700 §4.1.1 warns of. */
function fitsThePattern(registered: string, requested: string): boolean {
  const literals = registered.split('*').map((literal) => literal.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${literals.join('.*')}$`).test(requested);
}

const generous = {
  'extra-query': extendsTheQuery,
  prefix: extendsThePrefix,
  wildcard: fitsThePattern,
} as const;

/**
 * Whether a server of the given strictness takes the requested redirect URI for the registered one. Whatever the
 * strictness, the URI itself is accepted, and of a loopback literal any port.
 * @see RFC 9700 §2.1, §4.1.1, §4.1.3
 */
export function redirectUriIsTaken(
  matching: ServerPolicy['redirectUriMatching'],
  registered: string,
  requested: string,
): boolean {
  if (redirectUriMatches(registered, requested)) return true;
  if (matching === 'exact' || !SENDABLE.test(requested) || !URL.canParse(requested)) return false;
  return generous[matching](registered, requested);
}

/**
 * Whether the URI has a private-use scheme, such as `com.example.printer:/cb`, which any app may claim.
 * @see RFC 8252 §7.1, §8.4
 */
export function isPrivateUseScheme(uri: string): boolean {
  return PRIVATE_USE_SCHEME.test(uri);
}
