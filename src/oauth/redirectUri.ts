/** 1 the loopback literal, 2 everything after the port. `localhost` is a name and no literal (RFC 8252 §8.3). */
const LOOPBACK = /^http:\/\/(127\.0\.0\.1|\[::1\])(?::\d{1,5})?((?:[/?].*)?)$/;

/** A scheme that is a domain name in reverse, so that it has a dot. */
const PRIVATE_USE_SCHEME = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:/i;

/**
 * Whether the requested redirect URI is the registered one, character by character; of a loopback literal any port.
 * @see RFC 9700 §2.1, §4.1.3, RFC 8252 §7.3
 */
export function redirectUriMatches(registered: string, requested: string): boolean {
  if (registered === requested) return true;
  const [, registeredHost, registeredRest] = LOOPBACK.exec(registered) ?? [];
  const [, requestedHost, requestedRest] = LOOPBACK.exec(requested) ?? [];
  return registeredHost !== undefined && registeredHost === requestedHost && registeredRest === requestedRest;
}

/**
 * Whether the URI has a private-use scheme, such as `com.example.printer:/cb`, which any app may claim.
 * @see RFC 8252 §7.1, §8.4
 */
export function isPrivateUseScheme(uri: string): boolean {
  return PRIVATE_USE_SCHEME.test(uri);
}
