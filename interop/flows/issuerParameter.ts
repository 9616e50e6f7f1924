import type { Library } from '../libraries/library.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports } from './reports.ts';

const redirect_uri = 'https://web.printer.example/cb';

async function started(library: Library) {
  const lab = openLab(library);
  const foreign = await lab.connect(lab.sandbox.clients.webSecretBasic);
  const begun = await foreign.begin({ redirect_uri });
  return { lab, foreign, begun };
}

/** @see RFC 9207 §2.4 */
export const issuerParameter: Flow = {
  title: 'Issuer of the response (iss)',
  exchanges: [
    {
      title: 'takes the response that names the issuer',
      async run(library) {
        const { lab, foreign, begun } = await started(library);
        await foreign.complete(begun, await lab.allow(begun));
      },
    },
    {
      title: 'reports a wrong issuer and redeems nothing',
      async run(library) {
        const { lab, foreign, begun } = await started(library);
        const callback = await lab.allow(begun);
        const mixedUp = new URL(callback);
        mixedUp.searchParams.set('iss', 'https://attacker.example');
        await reports(/iss/, foreign.complete(begun, mixedUp));
        await foreign.complete(begun, callback);
      },
    },
    {
      title: 'reports that the issuer is missing',
      async run(library) {
        const { lab, foreign, begun } = await started(library);
        const callback = await lab.allow(begun);
        callback.searchParams.delete('iss');
        await reports(/iss/, foreign.complete(begun, callback));
      },
    },
    {
      title: 'reports that the user refused, whose error names the issuer too',
      async run(library) {
        const { lab, foreign, begun } = await started(library);
        await reports('access_denied', foreign.complete(begun, await lab.deny(begun)));
      },
    },
  ],
};
