import type { Party, PartyKind, SecretKind, Trace } from '../../trace/trace.ts';
import { spokenName } from '../facts/names.ts';

type Named = (kind: PartyKind) => string;

const loot: Readonly<Record<SecretKind, string>> = {
  password: 'the password',
  session: 'the session',
  state: 'the state',
  code_verifier: 'the verifier',
  code_challenge: 'the challenge',
  code: 'the code',
  access_token: 'an access token',
  refresh_token: 'a refresh token',
  request_uri: 'the request_uri',
  client_secret: 'the client secret',
  photos: 'the photos',
};

const sentences: Readonly<Record<PartyKind, (party: Party, named: Named, trace: Trace) => string>> = {
  user: (_, named) => `Has an account at ${named('server')}. The password is for ${named('server')} alone.`,
  browser: (_, named) =>
    `Carries redirects between ${named('client')} and ${named('server')}. Others may read what is in their addresses.`,
  os: () =>
    'The operating system. It hands an address to an app that claims it; here several apps may claim the same one. (On iOS the system’s own sign-in session prevents that.)',
  client: (_, named, trace) =>
    `Wants ${loot[trace.aims.goal.secret]} and must never see the password of ${named('user')}. It can keep no secret in its package.`,
  attacker: (_, named, trace) => `Sits on the same phone as ${named('client')}. Wants ${loot[trace.aims.loot]}.`,
  server: (_, named) =>
    `Signs ${named('user')} in and asks for consent. Hands out codes and tokens, and checks every request.`,
  api: (_, named) => `Keeps the photos of ${named('user')} for whoever brings a valid access token.`,
};

/** Who a party is and what it wants, in the names of the cast. */
export function introduction(party: Party, trace: Trace): string {
  const named: Named = (kind) => spokenName(trace.cast.find((other) => other.kind === kind)?.name ?? party.name);
  return sentences[party.kind](party, named, trace);
}
