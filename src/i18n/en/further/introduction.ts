import type { Party, PartyKind, Trace } from '../../../trace/trace.ts';
import { clientIsForeign } from '../../facts/foreign.ts';
import { type Names, namesOf } from '../../facts/names.ts';
import { introduction } from '../introductions.ts';
import { withOwnName } from '../ownName.ts';

const sentences: Readonly<Record<PartyKind, ((names: Names) => string) | null>> = {
  user: ({ server }) => `Has an account at ${server}. The password is for ${server} alone.`,
  browser: ({ app, server }) =>
    `Shows the pages of ${server} and carries redirects between ${app} and ${server}. Keeps cookies.`,
  os: () => 'The operating system. It hands an address to an app that claims it.',
  client: ({ server }) =>
    `Software that was not written for this simulator. What it sends is real, what it does inside stays its own; ${server} has it registered.`,
  server: ({ user }) => `Signs ${user} in and asks for consent. Hands out codes and tokens, and checks every request.`,
  api: ({ user }) => `Keeps the photos of ${user} for whoever brings a valid access token.`,
  attacker: null,
};

/** Who a party is, in a run of any kind. */
export function furtherIntroduction(party: Party, trace: Trace): string {
  const sentence = clientIsForeign(trace) ? sentences[party.kind] : null;
  const names = namesOf(trace);
  return sentence === null ? introduction(party, trace) : withOwnName(sentence(names), names.app);
}
