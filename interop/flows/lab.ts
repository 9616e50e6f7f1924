import { createSandbox } from '../../src/sandbox/createSandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { SandboxOptions } from '../../src/sandbox/sandboxOptions.ts';
import type { Begun, Credentials, Fetch, ForeignClient, Library } from '../libraries/library.ts';

export interface Lab {
  readonly sandbox: Sandbox;
  /** Lets a library be the client; `fetch` may change what it gets to see. */
  connect(client: Credentials, how?: { readonly dpop?: boolean; readonly fetch?: Fetch }): Promise<ForeignClient>;
  /** Lets the user sign in and agree; resolves to what the redirect brings to the client. */
  allow(begun: Begun): Promise<URL>;
}

/** A sandbox, and a library in it. */
export function openLab(library: Library, options: SandboxOptions = {}): Lab {
  const sandbox = createSandbox(options);
  return {
    sandbox,
    connect: (client, { dpop = false, fetch = fetchOf(sandbox) } = {}) =>
      library.connect({ issuer: sandbox.issuer, client, fetch, dpop }),
    allow: async ({ url }) => new URL(await sandbox.browser.authorize(url)),
  };
}

/** What the libraries leave undefined is left out. */
export function fetchOf({ fetch }: Sandbox): Fetch {
  return (url, { body = null, signal = null, ...rest }) => fetch(url, { ...rest, body: body as BodyInit | null, signal });
}
