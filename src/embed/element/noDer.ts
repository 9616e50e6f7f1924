// The build of the element puts this in the place of `@noble/curves/abstract/der.js`: no signature of a JWS is in DER.

/** @see RFC 7518 §3.4 */
export class DERErr extends Error {}

/** Whoever asks for a signature in DER finds nothing that could write or read one. */
export const DER = { Err: DERErr };
