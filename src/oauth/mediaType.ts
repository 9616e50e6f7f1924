import { type Header, headerOf } from './wire.ts';

export const FORM = 'application/x-www-form-urlencoded';
export const JSON_TYPE = 'application/json';

/**
 * The media type of a message's body in lower case and without parameters such as `charset`, or null.
 * @see RFC 9110 §8.3.1
 */
export function mediaTypeOf(message: { readonly headers: readonly Header[] }): string | null {
  const [type = ''] = (headerOf(message, 'Content-Type') ?? '').split(';');
  return type.trim().toLowerCase() || null;
}
