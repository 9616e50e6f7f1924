import { p256 } from '@noble/curves/nist.js';
import { encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { signEs256 } from './es256.ts';
import { type EcPublicKey, jwkThumbprint, type PublicJwk, type Published } from './jwk.ts';

/** A private key, which signs with the algorithm that its public half names. */
export interface SigningKey {
  readonly jwk: PublicJwk;
  /** The same input gives the same signature. */
  readonly sign: (input: Uint8Array) => Uint8Array;
}

/** A private key for ES256. */
export interface EcSigningKey extends SigningKey {
  /** 32 octets. */
  readonly secret: Uint8Array;
  readonly jwk: EcPublicKey & Published<'ES256'>;
}

// A simulated server makes the same key anew in every run.
const made = new BoundedCache<EcSigningKey>(64);

/** Makes a key for ES256 from 48 random octets, so many that the reduction to the order of the curve has no bias. */
export function signingKeyFrom(octets: Uint8Array): EcSigningKey {
  return made.remember(encodeBase64url(octets), () => makeKey(octets));
}

function makeKey(octets: Uint8Array): EcSigningKey {
  const secret = p256.utils.randomSecretKey(octets);
  const point = p256.getPublicKey(secret, false);
  const coordinates = {
    kty: 'EC',
    crv: 'P-256',
    x: encodeBase64url(point.subarray(1, 33)),
    y: encodeBase64url(point.subarray(33)),
  } as const;
  const jwk = { ...coordinates, kid: jwkThumbprint(coordinates), alg: 'ES256', use: 'sig' } as const;
  return { secret, jwk, sign: (input) => signEs256(input, secret) };
}
