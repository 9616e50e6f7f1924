import { deflateSync, Inflate } from 'fflate';
import { decodeBase64url, encodeBase64url } from '../../oauth/base64url.ts';
import { LARGEST_AGENDA } from './agenda.ts';

/** A few bytes may stand for many: they are given in portions, and no more is taken once there is too much. */
const PORTION = 256;

/** Longer than any plan that may be written. */
const LONGEST_WRITTEN = 100_000;

function inflated(bytes: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    parts.push(part);
  });
  for (let start = 0; start < bytes.length; start += PORTION) {
    const end = start + PORTION;
    inflate.push(bytes.subarray(start, end), end >= bytes.length);
    if (size > LARGEST_AGENDA) return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text, deflated and written in base64url. @see RFC 1951; RFC 4648 §5 */
export function compressed(text: string): string {
  return encodeBase64url(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/** The text that was compressed; null where it is none, or larger than a plan may be. */
export function decompressed(written: string): string | null {
  const bytes = written.length > LONGEST_WRITTEN ? null : decodeBase64url(written);
  if (bytes === null || bytes.length === 0) return null;
  try {
    const whole = inflated(bytes);
    return whole && new TextDecoder('utf-8', { fatal: true }).decode(whole);
  } catch {
    return null;
  }
}
