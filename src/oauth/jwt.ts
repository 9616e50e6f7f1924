import { p256 } from '@noble/curves/nist.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { decodeJwt } from './decodeJwt.ts';
import { type EcPublicKey, type PublicKey, publicPoint, type SigningKey } from './jwk.ts';

// A learner who plays with the switches runs the same simulation again and again: the same input, the same signature.
const signed = new BoundedCache<string>(64);
const verified = new BoundedCache<boolean>(64);

/**
 * Signs claims with ES256; the same input gives the same signature (RFC 6979). The caller's header must say so.
 * @see RFC 7515 §3.1, RFC 7518 §3.4
 */
export function signJwt(
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
  key: SigningKey,
): string {
  const input = `${encodeText(JSON.stringify(header))}.${encodeText(JSON.stringify(claims))}`;
  return signed.remember(`${encodeBase64url(key.secret)} ${input}`, () => {
    const signature = p256.sign(new TextEncoder().encode(input), key.secret, { prehash: true, lowS: false });
    return `${input}.${encodeBase64url(signature)}`;
  });
}

/**
 * Whether the text is a JWT that this key has signed with ES256; false too for every other algorithm, `none` among
 * them, and for critical extensions, of which none is understood here.
 * @see RFC 7515 §4.1.11, §5.2, RFC 7518 §3.4
 */
export function verifyJwtSignature(text: string, key: PublicKey): boolean {
  return key.kty === 'EC' && verified.remember(`${key.x} ${key.y} ${text}`, () => verify(text, key));
}

function verify(text: string, key: EcPublicKey): boolean {
  const jwt = decodeJwt(text);
  if (jwt === null || jwt.header.alg !== 'ES256' || 'crit' in jwt.header) return false;
  const signature = decodeBase64url(jwt.signature);
  const point = publicPoint(key);
  if (signature?.length !== 64 || point === null) return false;
  const input = new TextEncoder().encode(text.slice(0, text.lastIndexOf('.')));
  return p256.verify(signature, input, point, { prehash: true, lowS: false, format: 'compact' });
}

function encodeText(text: string): string {
  return encodeBase64url(new TextEncoder().encode(text));
}
