import { createHash } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { encodeBase64url } from '../../src/oauth/base64url.ts';
import { keyOf } from '../../src/oauth/fixtures/keys.ts';
import { privateJwk } from '../privateJwk.ts';
import { ISSUER } from '../registrations.ts';

let proofs = 0;

export interface Proof {
  readonly now: number;
  readonly key?: number;
  readonly typ?: string;
  readonly htm?: string;
  readonly htu?: string;
  readonly jti?: string | null;
  /** The token that it comes with. @see RFC 9449 §4.2 */
  readonly access_token?: string;
  /** Seconds that the proof is older than now. */
  readonly age?: number;
}

/** A DPoP proof, for the token endpoint where nothing else is said, signed by a library that is not ours. @see RFC 9449 §4.2 */
export async function proof(claims: Proof): Promise<string> {
  proofs += 1;
  const { now, key = 20, typ = 'dpop+jwt', htm = 'POST', htu = `${ISSUER}/token`, age = 0 } = claims;
  const { jti = `proof-${proofs}`, access_token } = claims;
  const ath = access_token && createHash('sha256').update(access_token).digest('base64url');
  const { d, kty, crv, x, y } = privateJwk(keyOf(key));
  return new SignJWT({ htm, htu, iat: now - age, ...(jti === null ? {} : { jti }), ...(ath ? { ath } : {}) })
    .setProtectedHeader({ typ, alg: 'ES256', jwk: { kty, crv, x, y } })
    .sign(await importJWK({ kty, crv, x, y, d }, 'ES256'));
}

/** Takes a signed proof apart and changes its last octet. */
export function withBrokenSignature(signed: string): string {
  const [header, payload, signature = ''] = signed.split('.');
  const octets = Buffer.from(signature, 'base64url');
  octets[63] = (octets[63] ?? 0) ^ 1;
  return `${header}.${payload}.${encodeBase64url(octets)}`;
}
