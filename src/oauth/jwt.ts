import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { decodeJwt } from './decodeJwt.ts';
import { signEs256, verifyEs256 } from './es256.ts';
import { jwkThumbprint, type PublicKey } from './jwk.ts';
import { signRs256, verifyRs256 } from './rs256.ts';
import type { SigningKey } from './signingKey.ts';

// A learner who plays with the switches runs the same simulation again and again: the same input, the same signature.
const signed = new BoundedCache<string>(64);
const verified = new BoundedCache<boolean>(64);

/**
 * Signs claims with the algorithm of the key, ES256 or RS256; the same input gives the same signature. The caller's
 * header must name that algorithm.
 * @see RFC 7515 §3.1, RFC 7518 §3.3, §3.4
 */
export function signJwt(
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
  key: SigningKey,
): string {
  const content = [JSON.stringify(header), JSON.stringify(claims)] as const;
  return signed.remember(`${key.jwk.kid} ${content.join(' ')}`, () => {
    const input = content.map(encodeText).join('.');
    return `${input}.${encodeBase64url(signatureOf(input, key))}`;
  });
}

/**
 * Whether the text is a JWT that this key has signed, an EC key with ES256 and an RSA key with RS256; false too for
 * every other algorithm, `none` among them, and for critical extensions, of which none is understood here.
 * @see RFC 7515 §4.1.11, §5.2, RFC 7518 §3.3, §3.4
 */
export function verifyJwtSignature(text: string, key: PublicKey): boolean {
  return verified.remember(`${jwkThumbprint(key)} ${text}`, () => verify(text, key));
}

function signatureOf(text: string, key: SigningKey): Uint8Array {
  const input = new TextEncoder().encode(text);
  return key.alg === 'ES256' ? signEs256(input, key.secret) : signRs256(input, key.secret);
}

function verify(text: string, key: PublicKey): boolean {
  const jwt = decodeJwt(text);
  const signature = decodeBase64url(jwt?.signature ?? '');
  if (jwt === null || signature === null || 'crit' in jwt.header) return false;
  const input = new TextEncoder().encode(text.slice(0, text.lastIndexOf('.')));
  // The key decides with which algorithm it is used, never the header alone (RFC 8725 §3.1).
  return key.kty === 'EC'
    ? jwt.header.alg === 'ES256' && verifyEs256(input, signature, key)
    : jwt.header.alg === 'RS256' && verifyRs256(input, signature, key);
}

function encodeText(text: string): string {
  return encodeBase64url(new TextEncoder().encode(text));
}
