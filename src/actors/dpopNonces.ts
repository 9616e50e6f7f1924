import { encodeBase64url } from '../oauth/base64url.ts';
import type { Port } from './port.ts';

/** How long a nonce is the latest, in milliseconds; it is taken as long again after that. */
const WINDOW = 60_000;

/**
 * The nonces that a server takes at this moment, the latest first: one for each minute, so that nothing must be kept.
 * @see RFC 9449 §8.2
 */
export function dpopNonces(port: Port, now: number): readonly [latest: string, previous: string] {
  const window = Math.floor(now / WINDOW);
  return [nonceOf(port, window), nonceOf(port, window - 1)];
}

function nonceOf(port: Port, window: number): string {
  return encodeBase64url(port.draw(`dpop_nonce.${window}`, 16));
}
