import type { Address } from '../page/addressBar.ts';

/** The whole link to an address of the page that stands at `base`. */
export function linkHere({ search, hash }: Address, base: string): string {
  const link = new URL(base);
  link.search = search;
  link.hash = hash;
  return link.href;
}

/** Whether a link leads to a file of this computer, which no telephone opens. */
export const leadsToFile = (link: string): boolean => new URL(link).protocol === 'file:';

/** Whether a link leads to the computer that it is shown on, so that nobody else can follow it. */
export function isOnlyHere(link: string): boolean {
  const { protocol, hostname } = new URL(link);
  return protocol === 'file:' || hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
