const ADDRESS_LITERAL = /^(?:\[.*\]|\d+(?:\.\d+){3})$/;

/**
 * The site of an address: its scheme, and the name under which one owner registers hosts. That is taken to be the last
 * two labels, because no host here stands under a longer public suffix.
 * @see draft-ietf-httpbis-rfc6265bis §5.2
 */
export function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  const owner = ADDRESS_LITERAL.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
  return `${protocol}//${owner}`;
}
