import assert from 'node:assert/strict';
import { callsApi } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports, unauthenticated } from './reports.ts';

const redirect_uri = 'https://web.printer.example/cb';

/** @see RFC 9126 */
export const pushedRequests: Flow = {
  title: 'Pushed authorization requests',
  exchanges: [
    {
      title: 'pushes the request; the address holds only its name',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect(lab.sandbox.clients.webSecretBasic);
        const begun = await foreign.begin({ redirect_uri, pushed: true });
        assert.deepEqual([...new URL(begun.url).searchParams.keys()].sort(), ['client_id', 'request_uri']);
        await callsApi(lab, foreign, await foreign.complete(begun, await lab.allow(begun)));
      },
    },
    {
      title: 'pushes the request of a public client',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect(lab.sandbox.clients.native);
        const begun = await foreign.begin({ redirect_uri: 'com.example.printer:/cb', pushed: true });
        await foreign.complete(begun, await lab.allow(begun));
      },
    },
    {
      title: 'reports that an unregistered redirect URI is refused',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect(lab.sandbox.clients.webSecretBasic);
        await reports(
          /^invalid_(request|redirect_uri)$/,
          foreign.begin({ redirect_uri: 'https://attacker.example/cb', pushed: true }),
        );
      },
    },
    {
      title: 'reports that wrong credentials are refused',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect({ ...lab.sandbox.clients.webSecretBasic, client_secret: 'a guess' });
        await reports(unauthenticated, foreign.begin({ redirect_uri, pushed: true }));
      },
    },
    {
      title: 'a name that was used is not taken again',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect(lab.sandbox.clients.webSecretBasic);
        const begun = await foreign.begin({ redirect_uri, pushed: true });
        await lab.allow(begun);
        await assert.rejects(lab.allow(begun));
      },
    },
  ],
};
