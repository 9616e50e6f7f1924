import assert from 'node:assert/strict';
import { callsApi } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports, unauthenticated } from './reports.ts';

/** @see RFC 6749 §4.4 */
export const clientCredentials: Flow = {
  title: 'Client credentials',
  exchanges: [
    {
      title: 'gets an access token alone and calls the API',
      async run(library) {
        const lab = openLab(library);
        const foreign = await lab.connect(lab.sandbox.clients.service);
        const tokens = await foreign.clientCredentials({ scope: 'photos.read' });
        assert.equal(tokens.refresh_token, undefined);
        await callsApi(lab, foreign, tokens);
      },
    },
    {
      title: 'reports that an unknown scope is refused',
      async run(library) {
        const { sandbox, connect } = openLab(library);
        const foreign = await connect(sandbox.clients.service);
        await reports('invalid_scope', foreign.clientCredentials({ scope: 'admin' }));
      },
    },
    {
      title: 'reports that a wrong secret is refused',
      async run(library) {
        const { sandbox, connect } = openLab(library);
        const foreign = await connect({ ...sandbox.clients.service, client_secret: 'a guess' });
        await reports(unauthenticated, foreign.clientCredentials());
      },
    },
    {
      title: 'reports that a client without this grant is refused',
      async run(library) {
        const { sandbox, connect } = openLab(library);
        const foreign = await connect(sandbox.clients.webSecretBasic);
        await reports('unauthorized_client', foreign.clientCredentials());
      },
    },
  ],
};
