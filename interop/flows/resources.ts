import type { Library, Parameters } from '../libraries/library.ts';
import { API, OTHER_API } from '../registrations.ts';
import { callsApi } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports } from './reports.ts';

async function signedIn(library: Library, parameters: Parameters) {
  const lab = openLab(library);
  const foreign = await lab.connect(lab.sandbox.clients.native);
  const begun = await foreign.begin({ redirect_uri: 'com.example.printer:/cb', parameters });
  return { lab, foreign, begun, callback: await lab.allow(begun) };
}

/** @see RFC 8707 §2 */
export const resources: Flow = {
  title: 'Resource indicators',
  exchanges: [
    {
      title: 'gets a token for the API that it names',
      async run(library) {
        const { lab, foreign, begun, callback } = await signedIn(library, { resource: API });
        await callsApi(lab, foreign, await foreign.complete(begun, callback, { resource: API }));
      },
    },
    {
      title: 'reports that the API refuses a token for another',
      async run(library) {
        const { lab, foreign, begun, callback } = await signedIn(library, { resource: OTHER_API });
        const tokens = await foreign.complete(begun, callback, { resource: OTHER_API });
        await reports('invalid_token', foreign.call(lab.sandbox.api.photos, tokens));
      },
    },
    {
      title: 'reports that an unknown API is refused',
      async run(library) {
        const { foreign, begun, callback } = await signedIn(library, { resource: 'https://unknown.example' });
        await reports('invalid_target', foreign.complete(begun, callback));
      },
    },
    {
      title: 'reports that an API that was not granted is refused',
      async run(library) {
        const { foreign, begun, callback } = await signedIn(library, { resource: API });
        await reports('invalid_target', foreign.complete(begun, callback, { resource: OTHER_API }));
      },
    },
  ],
};
