import { keyOf } from '../../src/oauth/fixtures/keys.ts';
import type { Credentials } from '../libraries/library.ts';
import { privateJwk } from '../privateJwk.ts';
import { type CodeFlow, exchangesOf } from './codeFlow.ts';
import type { Flow } from './flow.ts';
import { openLab } from './lab.ts';
import { reports, unauthenticated } from './reports.ts';

const redirect_uri = 'https://web.printer.example/cb';

/** The code flow of one client, and what comes of it when it authenticates with what is not its own. */
function authenticating(title: string, client: CodeFlow['client'], wrong: Partial<Credentials>): Flow {
  const refused = {
    title: 'reports that wrong credentials are refused',
    async run(library) {
      const lab = openLab(library);
      const foreign = await lab.connect({ ...client(lab), ...wrong });
      const begun = await foreign.begin({ redirect_uri });
      await reports(unauthenticated, foreign.complete(begun, await lab.allow(begun)));
    },
  } satisfies Flow['exchanges'][number];
  return { title, exchanges: [...exchangesOf({ client, redirect_uri }), refused] };
}

/** Clients that authenticate. @see RFC 6749 §2.3, RFC 7523 §2.2 */
export const confidentialClients: readonly Flow[] = [
  authenticating('Code + PKCE, client_secret_basic', ({ sandbox }) => sandbox.clients.webSecretBasic, {
    client_secret: 'a guess: %',
  }),
  authenticating('Code + PKCE, client_secret_post', ({ sandbox }) => sandbox.clients.webSecretPost, {
    client_secret: 'a guess: %',
  }),
  authenticating('Code + PKCE, private_key_jwt', ({ sandbox }) => sandbox.clients.webPrivateKeyJwt, {
    privateJwk: privateJwk(keyOf(9)),
  }),
];
