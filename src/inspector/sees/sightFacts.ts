import { clientIsForeign } from '../../i18n/facts/foreign.ts';
import { spokenName } from '../../i18n/facts/names.ts';
import type { Sight, SightFacts } from '../../i18n/text/inspector.ts';
import { knownBy } from '../../trace/knowledge.ts';
import type { PartyKind, Trace } from '../../trace/trace.ts';
import type { View } from './userView.ts';

const hostOf = (address: string) => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(address)?.[1] ?? address;

function addressOf(view: View): string | null {
  return view.kind === 'loading' || view.kind === 'page' ? view.address : null;
}

const sightOf = (view: View): Sight => (view.kind === 'page' ? view.page : view.kind);

/** What there is to say about a view: who is who, and what an attacker knows behind it. */
export function sightFacts(trace: Trace, cursor: number, view: View): SightFacts {
  const nameOf = (kind: PartyKind) => spokenName(trace.cast.find((party) => party.kind === kind)?.name ?? '');
  const attacker = trace.cast.find(({ kind }) => kind === 'attacker');
  const address = addressOf(view);
  return {
    sight: sightOf(view),
    user: nameOf('user'),
    client: nameOf('client'),
    server: nameOf('server'),
    foreign: clientIsForeign(trace),
    host: address === null ? null : hostOf(address),
    answerInAddress: /[?&#](?:code|error)=/.test(address ?? ''),
    options: view.kind === 'chooser' ? view.options.map(spokenName) : [],
    attacker: attacker ? spokenName(attacker.name) : null,
    attackerKnows: attacker ? knownBy(trace, cursor, attacker.id).map(({ secret }) => secret.kind) : [],
  };
}
