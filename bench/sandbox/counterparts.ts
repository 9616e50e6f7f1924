import { fetchOf } from '../../interop/flows/lab.ts';
import { createSandbox } from '../../src/sandbox/createSandbox.ts';
import type { Counterpart } from './codeFlow.ts';

/** A sandbox of its own, in which every party does its part. */
export function freshSandbox(seed: string): Counterpart {
  const sandbox = createSandbox({ seed });
  return {
    issuer: sandbox.issuer,
    photos: sandbox.api.photos,
    client: sandbox.clients.native,
    fetch: fetchOf(sandbox),
    browse: async ({ url }) => new URL((await sandbox.browser.authorize(url)).url),
  };
}

interface Canned {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

/** What a sandbox answered once, by address: what remains is the library's own work. */
export async function cannedAnswers(flow: (counterpart: Counterpart) => Promise<void>): Promise<Counterpart> {
  const real = freshSandbox('canned');
  const answers = new Map<string, Canned>();
  await flow({
    ...real,
    async fetch(url, options) {
      const response = await real.fetch(url, options);
      const body = await response.clone().text();
      answers.set(url, { status: response.status, headers: [...response.headers], body });
      return response;
    },
  });
  return {
    ...real,
    async fetch(url) {
      const canned = answers.get(url);
      if (canned === undefined) throw new Error(`nothing was recorded for ${url}`);
      return new Response(canned.body, { status: canned.status, headers: canned.headers });
    },
    async browse({ redirect_uri, state }) {
      return new URL(`${redirect_uri}?${new URLSearchParams({ code: 'canned', state, iss: real.issuer })}`);
    },
  };
}
