import { readAnswer, textOf } from './jsonAnswer.ts';
import { type HttpResponse, headerOf, headersOf } from './wire.ts';

/** The nonce that a server gives a client to use from now on, or null. @see RFC 9449 §8.2 */
export function offeredNonce(response: HttpResponse): string | null {
  return headerOf(response, 'DPoP-Nonce');
}

/**
 * Whether a server refuses a request only because its proof has no nonce, or an old one, and gives a new one. An
 * authorization server says so in the body, an API in its challenge.
 * @see RFC 9449 §8, §9
 */
export function demandsNonce(response: HttpResponse): boolean {
  if (offeredNonce(response) === null) return false;
  const challenges = headersOf(response, 'WWW-Authenticate');
  return (
    textOf(readAnswer(response).members, 'error') === 'use_dpop_nonce' ||
    (response.status === 401 && challenges.some((challenge) => /\berror="?use_dpop_nonce"?/.test(challenge)))
  );
}
