import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { decodeJwt } from './decodeJwt.ts';
import { jwkThumbprint, type PublicKey } from './jwk.ts';
import type { SignatureAlgorithm } from './signatureAlgorithm.ts';
import type { SigningKey } from './signingKey.ts';

// A learner who plays with the switches runs the same simulation again and again: the same input, the same signature.
const signed = new BoundedCache<string>(64);
const verified = new BoundedCache<boolean>(64);

/**
 * Signs claims with the algorithm of the key; the same input gives the same signature. The caller's header must name that
 * algorithm.
 * @see RFC 7515 §3.1
 */
export function signJwt(
  header: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>>,
  key: SigningKey,
): string {
  const content = [JSON.stringify(header), JSON.stringify(claims)] as const;
  return signed.remember(`${key.jwk.kid} ${content.join(' ')}`, () => {
    const input = content.map(encodeText).join('.');
    return `${input}.${encodeBase64url(key.sign(octetsOf(input)))}`;
  });
}

/**
 * Whether the text is a JWT that this key has signed with one of the algorithms; false too for every other one, `none` among
 * them, and for critical extensions, of which none is understood here.
 * @see RFC 7515 §4.1.11, §5.2
 */
export function verifyJwtSignature(text: string, key: PublicKey, algorithms: readonly SignatureAlgorithm[]): boolean {
  const jwt = decodeJwt(text);
  const signature = decodeBase64url(jwt?.signature ?? '');
  const algorithm = algorithms.find(({ alg }) => alg === jwt?.header.alg);
  if (jwt === null || signature === null || algorithm === undefined || 'crit' in jwt.header) return false;
  return verified.remember(`${jwkThumbprint(key)} ${text}`, () =>
    // The key must be one for that algorithm, whatever the header says (RFC 8725 §3.1).
    algorithm.verify(octetsOf(text.slice(0, text.lastIndexOf('.'))), signature, key),
  );
}

function octetsOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodeText(text: string): string {
  return encodeBase64url(octetsOf(text));
}
