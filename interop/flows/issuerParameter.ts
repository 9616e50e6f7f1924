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

/** The same response, said to be from somebody else, or from nobody. */
function from(callback: URL | Request, issuer: string | null): URL {
  const url = new URL(callback instanceof URL ? callback : callback.url);
  if (issuer === null) url.searchParams.delete('iss');
  else url.searchParams.set('iss', issuer);
  return url;
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
        await reports(/iss/, foreign.complete(begun, from(callback, 'https://attacker.example')));
        await foreign.complete(begun, callback);
      },
    },
    {
      title: 'reports that the issuer is missing',
      async run(library) {
        const { lab, foreign, begun } = await started(library);
        await reports(/iss/, foreign.complete(begun, from(await lab.allow(begun), null)));
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
