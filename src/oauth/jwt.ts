import { p256 } from '@noble/curves/nist.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { jsonObject } from './jsonObject.ts';
import { type PublicJwk, publicPoint, type SigningKey } from './jwk.ts';

/** A JWT taken apart; nothing of it has been verified. `signature` is still base64url. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

// A learner who plays with the switches runs the same simulation again and again: the same input, the same signature.
// And within a run every check of a token asks for the same claims.
const signed = new BoundedCache<string>(64);
const decodedTexts = new BoundedCache<DecodedJwt | null>(64);
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
  const content = [JSON.stringify(header), JSON.stringify(claims)] as const;
  return signed.remember(`${encodeBase64url(key.secret)} ${content.join(' ')}`, () => {
    const input = content.map(encodeText).join('.');
    const signature = p256.sign(new TextEncoder().encode(input), key.secret, { prehash: true, lowS: false });
    return `${input}.${encodeBase64url(signature)}`;
  });
}

/**
 * Takes a JWT in compact form apart without verifying it; null where it is none.
 * @see RFC 7519 §7.2
 */
export function decodeJwt(text: string): DecodedJwt | null {
  return decodedTexts.remember(text, () => decode(text));
}

function decode(text: string): DecodedJwt | null {
  const [headerPart, claimsPart, signature, ...rest] = text.split('.');
  if (headerPart === undefined || claimsPart === undefined || signature === undefined || rest.length > 0) return null;
  const header = decodeObject(headerPart);
  const claims = decodeObject(claimsPart);
  return header && claims && decodeBase64url(signature) ? { header, claims, signature } : null;
}

/**
 * Whether the text is a JWT that this key has signed with ES256; false too for every other algorithm, `none` among
 * them, and for critical extensions, of which none is understood here.
 * @see RFC 7515 §4.1.11, §5.2, RFC 7518 §3.4
 */
export function verifyJwtSignature(text: string, key: PublicJwk): boolean {
  return verified.remember(`${key.x} ${key.y} ${text}`, () => verify(text, key));
}

function verify(text: string, key: PublicJwk): boolean {
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

function decodeObject(part: string): Record<string, unknown> | null {
  const octets = decodeBase64url(part);
  if (octets === null) return null;
  try {
    return jsonObject(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets));
  } catch {
    return null;
  }
}
