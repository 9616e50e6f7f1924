import { p256 } from '@noble/curves/nist.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { type EcPublicKey, jwkThumbprint, type Published, type RsaPublicKey } from './jwk.ts';
import { numberOf, type RsaSecret } from './rs256.ts';

/** A private key with its public half. */
export type SigningKey = EcSigningKey | RsaSigningKey;

interface EcSigningKey {
  readonly alg: 'ES256';
  /** 32 octets. */
  readonly secret: Uint8Array;
  readonly jwk: EcPublicKey & Published<'ES256'>;
}

interface RsaSigningKey {
  readonly alg: 'RS256';
  readonly secret: RsaSecret;
  readonly jwk: RsaPublicKey & Published<'RS256'>;
}

// A simulated server makes the same key anew in every run.
const made = new BoundedCache<SigningKey>(64);

/** Makes a key for ES256 from 48 random octets, so many that the reduction to the order of the curve has no bias. */
export function signingKeyFrom(octets: Uint8Array): SigningKey {
  return made.remember(encodeBase64url(octets), () => makeKey(octets));
}

function makeKey(octets: Uint8Array): SigningKey {
  const secret = p256.utils.randomSecretKey(octets);
  const point = p256.getPublicKey(secret, false);
  const coordinates = {
    kty: 'EC',
    crv: 'P-256',
    x: encodeBase64url(point.subarray(1, 33)),
    y: encodeBase64url(point.subarray(33)),
  } as const;
  const jwk = { ...coordinates, kid: jwkThumbprint(coordinates), alg: 'ES256', use: 'sig' } as const;
  return { alg: 'ES256', secret, jwk };
}

/** The key for RS256 that a private JWK describes. Throws where the private exponent or the modulus is not base64url. */
export function rsaSigningKey({ n, e, d }: { readonly n: string; readonly e: string; readonly d: string }): SigningKey {
  const [modulus, exponent] = [decodeBase64url(n), decodeBase64url(d)];
  if (modulus === null || exponent === null) throw new Error('the members of a private key are base64url');
  const key = { kty: 'RSA', n, e } as const;
  const jwk = { ...key, kid: jwkThumbprint(key), alg: 'RS256', use: 'sig' } as const;
  return { alg: 'RS256', secret: { n: numberOf(modulus), d: numberOf(exponent) }, jwk };
}
