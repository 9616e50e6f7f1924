import { exchangesOf } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports } from './reports.ts';

const SPA = 'https://spa.printer.example';

/** Clients that cannot keep a secret. @see RFC 8252 §7, RFC 7636 */
export const publicClients: readonly Flow[] = [
  {
    title: 'Code + PKCE, app with a custom scheme',
    exchanges: exchangesOf({
      client: ({ sandbox }) => sandbox.clients.native,
      redirect_uri: 'com.example.printer:/cb',
    }),
  },
  {
    title: 'Code + PKCE, app with a claimed https address',
    exchanges: exchangesOf({
      client: ({ sandbox }) => sandbox.clients.claimedHttps,
      redirect_uri: 'https://printer.example.com/cb',
    }),
  },
  {
    title: 'Code + PKCE, program on a loopback address',
    exchanges: exchangesOf({
      client: ({ sandbox }) => sandbox.clients.loopback,
      redirect_uri: 'http://127.0.0.1:51004/cb',
    }),
  },
  {
    title: 'Code + PKCE, scripts of a page (CORS)',
    exchanges: [
      ...exchangesOf({
        client: ({ sandbox }) => sandbox.clients.spa,
        redirect_uri: `${SPA}/cb`,
        origin: SPA,
      }),
      {
        title: 'reports that a page of another origin may not read the answer',
        async run(library) {
          const lab = openLab(library, { origin: 'https://elsewhere.example' });
          const foreign = await lab.connect(lab.sandbox.clients.spa);
          const begun = await foreign.begin({ redirect_uri: `${SPA}/cb` });
          await reports('fetch failed', foreign.complete(begun, await lab.allow(begun)));
        },
      },
    ],
  },
];
