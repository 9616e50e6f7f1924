interface Asked {
  readonly method: string;
  readonly url: string;
}

/**
 * The address of the kept file that answers a request, from the folder of the page; null where the network has to.
 * What follows the path is passed over: links to moments lead to the one page, and it is there that they are read.
 *
 * @param folder With a slash at its end.
 */
export function storedAddress({ method, url }: Asked, folder: string, kept: ReadonlySet<string>): string | null {
  if (method !== 'GET') return null;
  const { origin, pathname } = new URL(url);
  if (!(origin + pathname).startsWith(folder)) return null;
  const path = (origin + pathname).slice(folder.length);
  const address = path === 'index.html' ? '' : path;
  return kept.has(address) ? address : null;
}
