/** A private key as Web Crypto, and so every library, takes it. */
export function importPrivateKey(jwk: JsonWebKey): Promise<CryptoKey> {
  const { kty, crv, x, y, d } = jwk as Readonly<Record<'kty' | 'crv' | 'x' | 'y' | 'd', string>>;
  return crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
}
