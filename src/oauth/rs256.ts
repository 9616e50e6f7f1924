import { PKCS1_SHA256 } from 'micro-rsa-dsa-dh/rsa.js';
import { decodeBase64url } from './base64url.ts';
import type { RsaPublicKey } from './jwk.ts';
import type { SignatureAlgorithm } from './signatureAlgorithm.ts';

/** The private half of an RSA key. */
export interface RsaSecret {
  readonly n: bigint;
  readonly d: bigint;
}

/** A key of less than 2048 bits must not be used (RFC 7518 §3.3). */
const LEAST_OCTETS = 256;
/** No exponent in use is longer, and a longer one would only cost time. */
const MOST_EXPONENT_OCTETS = 4;

/** The signature of PKCS #1 v1.5 with SHA-256; the same input gives the same signature. @see RFC 7518 §3.3 */
export function signRs256(input: Uint8Array, secret: RsaSecret): Uint8Array {
  return PKCS1_SHA256.sign(secret, input);
}

function verifyRs256(input: Uint8Array, signature: Uint8Array, { n, e }: RsaPublicKey): boolean {
  const [modulus, exponent] = [decodeBase64url(n), decodeBase64url(e)];
  if (modulus === null || modulus.length < LEAST_OCTETS || modulus[0] === 0) return false;
  if (exponent === null || exponent.length === 0 || exponent.length > MOST_EXPONENT_OCTETS) return false;
  return PKCS1_SHA256.verify({ n: numberOf(modulus), e: numberOf(exponent) }, input, signature);
}

/** PKCS #1 v1.5 with SHA-256; a key that is too short has signed nothing. @see RFC 7518 §3.3 */
export const rs256: SignatureAlgorithm = {
  alg: 'RS256',
  kty: 'RSA',
  verify: (input, signature, key) => key.kty === 'RSA' && verifyRs256(input, signature, key),
};

/** The unsigned number that octets mean, the most significant first. @see RFC 7518 §2 */
export function numberOf(octets: Uint8Array): bigint {
  return octets.reduce((number, octet) => number * 256n + BigInt(octet), 0n);
}
