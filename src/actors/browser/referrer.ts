/** The page that a navigation starts from, and what it lets the next server know of its address. */
export interface Referrer {
  readonly url: string;
  readonly policy: string;
}

/** What browsers do where a page says nothing. @see Referrer Policy §3.7 */
export const DEFAULT_POLICY = 'strict-origin-when-cross-origin';

const withoutFragment = (url: string) => url.split('#', 1)[0] ?? url;
const isDowngrade = (from: string, to: string) => from.startsWith('https:') && !to.startsWith('https:');

/**
 * The `Referer` header of a request to an address, or null where none is sent. Of the policies it knows `no-referrer`,
 * `unsafe-url` and the default; any other is taken for the default.
 * @see Referrer Policy §8.3
 */
export function refererTo(target: string, { url, policy }: Referrer): string | null {
  if (policy === 'no-referrer') return null;
  const { origin } = new URL(url);
  if (policy === 'unsafe-url' || origin === new URL(target).origin) return withoutFragment(url);
  return isDowngrade(url, target) ? null : `${origin}/`;
}

/**
 * The `Origin` header of a form that a page posts to an address; `null` is a word on the wire here.
 * @see Fetch, "append a request Origin header"
 */
export function originTo(target: string, { url, policy }: Referrer): string {
  if (policy === 'no-referrer') return 'null';
  return policy !== 'unsafe-url' && isDowngrade(url, target) ? 'null' : new URL(url).origin;
}
