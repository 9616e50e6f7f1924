import type { AppLink } from '../actors/os/appLinks.ts';
import { CLIENT } from '../scenarios/declarations/sandbox.ts';
import type { SandboxClient } from './clientMetadata.ts';

const isLoopback = (uri: string) => uri.startsWith('http://');
const isHttps = (uri: string) => uri.startsWith('https://');

/** What an app claims for a redirect URI: a whole private-use scheme, or all of a host. */
function claimOf(uri: string): string {
  const { protocol, host } = new URL(uri);
  return isHttps(uri) ? `https://${host}/` : protocol;
}

/** Where the foreign client can be reached. It grows with every client that is registered. */
export interface ClientAddresses {
  /** Takes a client's redirect URIs in, and returns what its app claims on the phone that no app claimed before. */
  add(client: SandboxClient, name: string): readonly AppLink[];
  /** Whether a server of the client listens at a host; of a loopback address at any port. @see RFC 8252 §7.3 */
  answersAt(host: string): boolean;
  /** Whether an app takes an address from the browser. */
  opensInApp(url: string): boolean;
}

/** The addresses of no client yet. */
export function openClientAddresses(): ClientAddresses {
  const hosts = new Set<string>();
  const loopback = new Set<string>();
  const claims = new Set<string>();
  return {
    add({ redirect_uris, application_type }, name) {
      const ofApp = redirect_uris.filter((uri) => !isLoopback(uri) && (application_type === 'native' || !isHttps(uri)));
      for (const uri of redirect_uris) {
        if (isLoopback(uri)) loopback.add(new URL(uri).hostname);
        else if (!ofApp.includes(uri)) hosts.add(new URL(uri).host);
      }
      const fresh = [...new Set(ofApp.map(claimOf))].filter((claim) => !claims.has(claim));
      for (const claim of fresh) claims.add(claim);
      return fresh.map((claim) => ({ app: CLIENT, label: name, claims: claim, verified: isHttps(claim) }));
    },
    answersAt: (host) => hosts.has(host) || loopback.has(host.replace(/:\d+$/, '')),
    opensInApp: (url) => [...claims].some((claim) => url.startsWith(claim)),
  };
}
