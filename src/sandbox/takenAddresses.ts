import type { SandboxClient } from './clientMetadata.ts';
import { SandboxError } from './sandboxError.ts';

/** Who is at an address already, and what is said of them. */
export interface Taken {
  readonly address: string;
  readonly by: string;
}

/**
 * Throws where a client would be called back at the host of somebody else. Its app would claim the pages of that host on
 * the phone, and its server would get their cookies, which know no ports.
 * @see RFC 6265 §8.5; RFC 8252 §7.2
 */
export function refuseTakenAddresses({ redirect_uris }: SandboxClient, taken: readonly Taken[]): void {
  for (const uri of redirect_uris.filter((one) => one.startsWith('https://'))) {
    const { hostname } = new URL(uri);
    const other = taken.find(({ address }) => new URL(address).hostname === hostname);
    if (other === undefined) continue;
    const why = `the redirect URI ${uri} is at the host of ${other.by}, and not of the client`;
    throw new SandboxError('invalid-client-metadata', why);
  }
}
