import assert from 'node:assert/strict';
import type { Library } from '../libraries/library.ts';
import { callsApi } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports } from './reports.ts';

async function signedIn(library: Library) {
  const lab = openLab(library);
  const foreign = await lab.connect(lab.sandbox.clients.native);
  const begun = await foreign.begin({ redirect_uri: 'com.example.printer:/cb' });
  const { refresh_token = '' } = await foreign.complete(begun, await lab.allow(begun));
  return { lab, foreign, refresh_token };
}

/** @see RFC 6749 §6, RFC 9700 §4.14 */
export const refreshing: Flow = {
  title: 'Refresh with rotation',
  exchanges: [
    {
      title: 'gets a new access token and a new refresh token',
      async run(library) {
        const { lab, foreign, refresh_token } = await signedIn(library);
        const refreshed = await foreign.refresh(refresh_token);
        assert.ok(refreshed.refresh_token && refreshed.refresh_token !== refresh_token);
        await callsApi(lab, foreign, refreshed);
        await foreign.refresh(refreshed.refresh_token);
      },
    },
    {
      title: 'gets less scope where it asks for less',
      async run(library) {
        const { lab, foreign, refresh_token } = await signedIn(library);
        const narrowed = await foreign.refresh(refresh_token, { scope: 'photos.write' });
        await reports('insufficient_scope', foreign.call(lab.sandbox.api.photos, narrowed));
      },
    },
    {
      title: 'reports that more scope than granted is refused',
      async run(library) {
        const { foreign, refresh_token } = await signedIn(library);
        await reports('invalid_scope', foreign.refresh(refresh_token, { scope: 'photos.read admin' }));
      },
    },
    {
      title: 'reports that a used refresh token is refused, and its successor with it',
      async run(library) {
        const { foreign, refresh_token } = await signedIn(library);
        const { refresh_token: successor = '' } = await foreign.refresh(refresh_token);
        await reports('invalid_grant', foreign.refresh(refresh_token));
        await reports('invalid_grant', foreign.refresh(successor));
      },
    },
  ],
};
