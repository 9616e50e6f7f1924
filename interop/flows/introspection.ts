import assert from 'node:assert/strict';
import type { Library } from '../libraries/library.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports, unauthenticated } from './reports.ts';

async function signedIn(library: Library) {
  const lab = openLab(library);
  const foreign = await lab.connect(lab.sandbox.clients.native);
  const begun = await foreign.begin({ redirect_uri: 'com.example.printer:/cb' });
  const tokens = await foreign.complete(begun, await lab.allow(begun));
  return { lab, foreign, tokens, api: await lab.connect(lab.api) };
}

/** Here the library is the API that asks. @see RFC 7662 §2 */
export const introspection: Flow = {
  title: 'Introspection',
  exchanges: [
    {
      title: 'tells the API what a token is good for',
      async run(library) {
        const { lab, tokens, api } = await signedIn(library);
        const { active, client_id, scope } = await api.introspect(tokens.access_token);
        assert.deepEqual(
          { active, client_id, scope },
          { active: true, client_id: lab.sandbox.clients.native.client_id, scope: 'photos.read photos.write' },
        );
      },
    },
    {
      title: 'says of an unknown token only that it is not active',
      async run(library) {
        const { api } = await signedIn(library);
        assert.deepEqual({ ...(await api.introspect('2YotnFZFEjr1zCsicMWpAA')) }, { active: false });
      },
    },
    {
      title: 'says of an expired token only that it is not active',
      async run(library) {
        const { lab, tokens, api } = await signedIn(library);
        lab.sandbox.clock.advance(3601);
        assert.deepEqual({ ...(await api.introspect(tokens.access_token)) }, { active: false });
      },
    },
    {
      title: 'reports that who may not ask is refused',
      async run(library) {
        const { lab, tokens } = await signedIn(library);
        const thief = await lab.connect({ ...lab.api, client_secret: 'a guess' });
        await reports(unauthenticated, thief.introspect(tokens.access_token));
      },
    },
    {
      title: 'reports that a public client is refused',
      async run(library) {
        const { foreign, tokens } = await signedIn(library);
        await reports(unauthenticated, foreign.introspect(tokens.access_token));
      },
    },
  ],
};
