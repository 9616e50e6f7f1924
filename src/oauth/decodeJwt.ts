import { decodeBase64url } from './base64url.ts';
import { BoundedCache } from './boundedCache.ts';
import { jsonObject } from './jsonObject.ts';

/** A JWT taken apart; nothing of it has been verified. `signature` is still base64url. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

// Within a run every check of a token asks for the same claims.
const decoded = new BoundedCache<DecodedJwt | null>(64);

/**
 * Takes a JWT in compact form apart without verifying it; null where it is none.
 * @see RFC 7519 §7.2
 */
export function decodeJwt(text: string): DecodedJwt | null {
  return decoded.remember(text, () => decode(text));
}

function decode(text: string): DecodedJwt | null {
  const [headerPart, claimsPart, signature, ...rest] = text.split('.');
  if (headerPart === undefined || claimsPart === undefined || signature === undefined || rest.length > 0) return null;
  const header = decodeObject(headerPart);
  const claims = decodeObject(claimsPart);
  return header && claims && decodeBase64url(signature) ? { header, claims, signature } : null;
}

/** A claim or header member that is a text; null where it is absent or something else. */
export function textIn(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  const value = members?.[name];
  return typeof value === 'string' ? value : null;
}

/** A claim that is a number; null where it is absent or something else. */
export function numberIn(members: Readonly<Record<string, unknown>> | undefined, name: string): number | null {
  const value = members?.[name];
  return typeof value === 'number' ? value : null;
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
