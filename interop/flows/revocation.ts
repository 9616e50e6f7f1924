import assert from 'node:assert/strict';
import type { Library } from '../libraries/library.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports, unauthenticated } from './reports.ts';

async function signedIn(library: Library) {
  const lab = openLab(library);
  const client = lab.sandbox.clients.webSecretBasic;
  const foreign = await lab.connect(client);
  const begun = await foreign.begin({ redirect_uri: 'https://web.printer.example/cb' });
  return { lab, client, foreign, tokens: await foreign.complete(begun, await lab.allow(begun)) };
}

/** @see RFC 7009 §2 */
export const revocation: Flow = {
  title: 'Revocation',
  exchanges: [
    {
      title: 'revokes a refresh token, and what descends from its grant',
      async run(library) {
        const { lab, foreign, tokens } = await signedIn(library);
        await foreign.revoke(tokens.refresh_token ?? '');
        await reports('invalid_grant', foreign.refresh(tokens.refresh_token ?? ''));
        const api = await lab.connect(lab.api);
        assert.equal((await api.introspect(tokens.access_token)).active, false);
      },
    },
    {
      title: 'revokes an access token',
      async run(library) {
        const { lab, foreign, tokens } = await signedIn(library);
        await foreign.revoke(tokens.access_token);
        const api = await lab.connect(lab.api);
        assert.equal((await api.introspect(tokens.access_token)).active, false);
      },
    },
    {
      title: 'takes it well that a token is unknown',
      async run(library) {
        const { foreign } = await signedIn(library);
        await foreign.revoke('tGzv3JOkF0XG5Qx2TlKWIA');
      },
    },
    {
      title: 'reports that wrong credentials are refused',
      async run(library) {
        const { lab, client, foreign, tokens } = await signedIn(library);
        const thief = await lab.connect({ ...client, client_secret: 'a guess' });
        await reports(unauthenticated, thief.revoke(tokens.refresh_token ?? ''));
        await foreign.refresh(tokens.refresh_token ?? '');
      },
    },
  ],
};
