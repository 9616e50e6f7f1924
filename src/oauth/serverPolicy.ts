/**
 * What an authorization server is strict about. Each member is a defence that can be left out to see what it was for;
 * `usualPolicy` is what RFC 9700 asks for and deployed servers do.
 */
export interface ServerPolicy {
  /** How a redirect URI is compared with the registered ones. @see RFC 9700 §2.1, §4.1 */
  readonly redirectUriMatching: 'exact' | 'extra-query' | 'prefix' | 'wildcard';
  /** Whether the token request must repeat the redirect URI. @see RFC 6749 §4.1.3 */
  readonly redirectUriAtTokenEndpoint: 'compared' | 'ignored';
  /** Whether a verifier for a code without a challenge is refused. @see RFC 9700 §4.8.2 */
  readonly pkceDowngrade: 'refused' | 'ignored';
  /** Whether authorization responses say who sends them. @see RFC 9207 */
  readonly issuerParameter: 'sent' | 'left-out';
  /** What happens when a code comes back. @see RFC 6749 §4.1.2 */
  readonly codeReplay: 'refused-and-revoked' | 'refused' | 'accepted';
  /** Which clients get a new refresh token with each use. @see RFC 9700 §2.2.2 */
  readonly refreshTokenRotation: 'public-clients' | 'all-clients' | 'no-clients';
  /** What happens when a rotated refresh token comes back. @see RFC 9700 §4.14.2 */
  readonly refreshTokenReuse: 'refused-and-revoked' | 'refused';
  /** Whether tokens can be bound to a key, and whether a proof must contain a nonce of the server. @see RFC 9449 §8 */
  readonly dpop: 'off' | 'supported' | 'nonce-required';
  /** Whether a proof is good for one request only. @see RFC 9449 §11.1 */
  readonly dpopProofReplay: 'refused' | 'accepted';
  /**
   * Whom a client assertion must be for. `issuer-or-endpoint`: what RFC 7523 §3 and RFC 9126 §2 let clients write;
   * `issuer`: the narrower rule of draft-ietf-oauth-security-topics-update §2.1.2.
   */
  readonly clientAssertionAudience: 'issuer' | 'issuer-or-endpoint';
  /** Whether a client may have the identifier of a user and then get tokens by itself. @see RFC 9700 §4.15 */
  readonly clientSubject: 'distinct' | 'any';
  /** The status of a redirect to a client; the request before it may have been a form with credentials. @see RFC 9700 §4.12 */
  readonly redirectStatus: 302 | 303 | 307;
  /** Whether the server's pages may be framed. @see RFC 9700 §4.16 */
  readonly framing: 'forbidden' | 'allowed';
  /** What the server's pages tell the next site about their address. @see RFC 9700 §4.2.4 */
  readonly referrerPolicy: 'no-referrer' | 'unsafe-url';
  /** Whether consent is asked for again. `remembered`: not of clients whose identity is assured. @see RFC 6749 §10.2 */
  readonly consent: 'always-asked' | 'remembered';
  /** When a `request_uri` is used up. @see RFC 9126 §4, §7.3 */
  readonly requestUriUse: 'once-when-loaded' | 'once-when-authorized';
  /** Whether an error is redirected before the user is known to be there. @see RFC 9700 §4.11.2 */
  readonly errorRedirect: 'at-once' | 'after-sign-in';
}

export const usualPolicy: ServerPolicy = {
  redirectUriMatching: 'exact',
  redirectUriAtTokenEndpoint: 'compared',
  pkceDowngrade: 'refused',
  issuerParameter: 'sent',
  codeReplay: 'refused-and-revoked',
  refreshTokenRotation: 'public-clients',
  refreshTokenReuse: 'refused-and-revoked',
  dpop: 'supported',
  dpopProofReplay: 'refused',
  clientAssertionAudience: 'issuer',
  clientSubject: 'distinct',
  redirectStatus: 303,
  framing: 'forbidden',
  referrerPolicy: 'no-referrer',
  consent: 'remembered',
  requestUriUse: 'once-when-authorized',
  errorRedirect: 'at-once',
};
