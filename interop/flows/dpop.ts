import assert from 'node:assert/strict';
import type { Library } from '../libraries/library.ts';
import { callsApi } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { type Lab, openLab } from './lab.ts';
import { reports } from './reports.ts';

const redirect_uri = 'com.example.printer:/cb';

async function boundTokens(lab: Lab) {
  const foreign = await lab.connect(lab.sandbox.clients.native, { dpop: true });
  const begun = await foreign.begin({ redirect_uri });
  const tokens = await foreign.complete(begun, await lab.allow(begun));
  assert.equal(tokens.token_type.toLowerCase(), 'dpop');
  return { foreign, tokens };
}

const withNonces = (library: Library) =>
  openLab(library, { policy: { dpop: 'nonce-required' }, api: { dpop: 'nonce-required' } });

/** How many answers asked for a nonce, by the host that gave them. */
function noncesAskedFor(lab: Lab): readonly string[] {
  return lab.sandbox
    .trace()
    .steps.filter(({ message }) => message.kind === 'http.response' && /use_dpop_nonce/.test(JSON.stringify(message)))
    .map(({ from }) => from);
}

/** @see RFC 9449 */
export const dpop: Flow = {
  title: 'DPoP',
  exchanges: [
    {
      title: 'binds the tokens and proves its key to the API',
      async run(library) {
        const lab = openLab(library);
        const { foreign, tokens } = await boundTokens(lab);
        await callsApi(lab, foreign, tokens);
      },
    },
    {
      title: 'tries again with the nonce that the token endpoint wants',
      async run(library) {
        const lab = withNonces(library);
        await boundTokens(lab);
        assert.equal(noncesAskedFor(lab).length, 1);
      },
    },
    {
      title: 'tries again with the nonce that the API wants',
      async run(library) {
        const lab = withNonces(library);
        const { foreign, tokens } = await boundTokens(lab);
        await callsApi(lab, foreign, tokens);
        assert.equal(noncesAskedFor(lab).length, 2);
      },
    },
    {
      title: 'pushes a request with a proof',
      async run(library) {
        const lab = withNonces(library);
        const foreign = await lab.connect(lab.sandbox.clients.native, { dpop: true });
        const begun = await foreign.begin({ redirect_uri, pushed: true });
        await callsApi(lab, foreign, await foreign.complete(begun, await lab.allow(begun)));
      },
    },
    {
      title: 'refreshes with the same key',
      async run(library) {
        const lab = openLab(library);
        const { foreign, tokens } = await boundTokens(lab);
        await callsApi(lab, foreign, await foreign.refresh(tokens.refresh_token ?? ''));
      },
    },
    {
      title: 'reports that the API refuses a proof with another key',
      async run(library) {
        const lab = openLab(library);
        const { tokens } = await boundTokens(lab);
        const thief = await lab.connect(lab.sandbox.clients.native, { dpop: true });
        await reports('invalid_token', thief.call(lab.sandbox.api.photos, tokens));
      },
    },
    {
      title: 'reports that the API refuses the token without a proof',
      async run(library) {
        const lab = openLab(library);
        const { tokens } = await boundTokens(lab);
        const thief = await lab.connect(lab.sandbox.clients.native);
        await reports('invalid_token', thief.call(lab.sandbox.api.photos, tokens));
      },
    },
    {
      title: 'reports that a refresh with another key is refused',
      async run(library) {
        const lab = openLab(library);
        const { tokens } = await boundTokens(lab);
        const thief = await lab.connect(lab.sandbox.clients.native, { dpop: true });
        await reports('invalid_grant', thief.refresh(tokens.refresh_token ?? ''));
      },
    },
  ],
};
