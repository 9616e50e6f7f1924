const UNRESERVED = /[A-Za-z0-9\-._~]/;

/**
 * An http address without query and fragment, after the normalisation of syntax and scheme, so that two ways to write
 * one address are equal; null where the text is no such address.
 * @see RFC 9449 §4.3, RFC 3986 §6.2.2, §6.2.3
 */
export function dpopTarget(uri: string): string | null {
  if (!URL.canParse(uri)) return null;
  const { protocol, href } = new URL(uri);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[?#].*$/s, '').replaceAll(/%[0-9A-Fa-f]{2}/g, normalisedEscape);
}

/** An escaped letter that needs no escape is itself; the digits of the others are upper-case (RFC 3986 §6.2.2). */
function normalisedEscape(written: string): string {
  const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
  return UNRESERVED.test(character) ? character : written.toUpperCase();
}
