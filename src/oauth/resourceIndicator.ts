const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:[!-"$-~]+$/i;

/**
 * Whether the text can be a resource indicator: an absolute URI without a fragment.
 * @see RFC 8707 §2
 */
export function isResourceIndicator(text: string): boolean {
  return ABSOLUTE_URI.test(text);
}
