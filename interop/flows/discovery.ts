import assert from 'node:assert/strict';
import type { Fetch } from '../libraries/library.ts';
import type { Flow } from './flow.ts';
import { fetchOf, openLab } from './lab.ts';
import { reports } from './reports.ts';

/** Changes one member of every JSON document on its way to the library. */
function tampering(fetch: Fetch, member: string, value: unknown): Fetch {
  return async (url, options) => {
    const response = await fetch(url, options);
    const document = (await response.json()) as Readonly<Record<string, unknown>>;
    return Response.json({ ...document, [member]: value });
  };
}

/** @see RFC 8414 §3 */
export const discovery: Flow = {
  title: 'Discovery',
  exchanges: [
    {
      title: 'finds the endpoints',
      async run(library) {
        const { sandbox, connect } = openLab(library);
        const foreign = await connect(sandbox.clients.native);
        const { url } = await foreign.begin({ redirect_uri: 'com.example.printer:/cb' });
        assert.equal(new URL(url).origin, sandbox.issuer);
      },
    },
    {
      title: 'reports metadata of another issuer',
      async run(library) {
        const { sandbox, connect } = openLab(library);
        const fetch = tampering(fetchOf(sandbox), 'issuer', 'https://attacker.example');
        await reports(/issuer/, connect(sandbox.clients.native, { fetch }));
      },
    },
  ],
};
