/** `43*128unreserved`, the same for verifier and challenge. */
const SYNTAX = /^[A-Za-z0-9\-._~]{43,128}$/;

/** @see RFC 7636 §4.1 */
export function isVerifierSyntax(text: string): boolean {
  return SYNTAX.test(text);
}

/** @see RFC 7636 §4.2 */
export function isChallengeSyntax(text: string): boolean {
  return SYNTAX.test(text);
}
