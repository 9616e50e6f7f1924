import { encodeBase64url } from '../oauth/base64url.ts';
import { PROOF_WINDOW } from '../oauth/dpopRequestRules.ts';
import type { Port } from './port.ts';

/**
 * The nonces that a proof may contain at a moment (milliseconds since the Unix epoch): the current one, to be handed out,
 * and the one before, which a client may still have.
 * @see RFC 9449 §8, §9
 */
export function dpopNonces(port: Port, now: number): readonly [current: string, previous: string] {
  const period = Math.floor(now / (PROOF_WINDOW * 1000));
  return [nonceOf(port, period), nonceOf(port, period - 1)];
}

function nonceOf(port: Port, period: number): string {
  return encodeBase64url(port.draw(`dpop_nonce.${period}`, 16));
}
