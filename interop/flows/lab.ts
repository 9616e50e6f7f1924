import type { Redirect } from '../../src/sandbox/browsing.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/sandboxOptions.ts';
import type { Begun, Credentials, Fetch, ForeignClient, Library } from '../libraries/library.ts';

export interface Lab {
  readonly sandbox: Sandbox;
  /** Lets a library be the client; `fetch` may change what it gets to see. */
  connect(client: Credentials, how?: { readonly dpop?: boolean; readonly fetch?: Fetch }): Promise<ForeignClient>;
  /** Lets the user sign in and agree; resolves to what the browser then brings to the client. */
  allow(begun: Begun): Promise<URL | Request>;
  /** The same, but the user refuses. */
  deny(begun: Begun): Promise<URL | Request>;
  /** As what the API asks about tokens. @see RFC 7662 §2.1 */
  readonly api: Credentials;
}

/** A sandbox, and a library in it. */
export function openLab(library: Library, options: SandboxOptions = {}): Lab {
  const sandbox = createSandbox(options);
  const decide = async (url: string, decision: 'allow' | 'deny') =>
    arrived(await sandbox.browser.authorize(url, { decision }));
  return {
    sandbox,
    connect: (client, { dpop = false, fetch = fetchOf(sandbox) } = {}) =>
      library.connect({ issuer: sandbox.issuer, client, fetch, dpop }),
    allow: ({ url }) => decide(url, 'allow'),
    deny: ({ url }) => decide(url, 'deny'),
    api: { ...sandbox.clients.service, ...sandbox.api.introspection },
  };
}

/** A redirect as its address, a posted form as a request: so libraries take them. */
function arrived({ url, form }: Redirect): URL | Request {
  return form === null ? new URL(url) : new Request(url, { method: 'POST', body: form });
}

/** What the libraries leave undefined is left out. */
export function fetchOf({ fetch }: Sandbox): Fetch {
  return (url, { body = null, signal = null, ...rest }) =>
    fetch(url, { ...rest, body: body as BodyInit | null, signal });
}
