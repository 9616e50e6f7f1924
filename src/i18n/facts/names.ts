import type { PartyKind, Trace } from '../../trace/trace.ts';

/** What the parties of a run are called, by the part they play. */
export interface Names {
  readonly user: string;
  readonly browser: string;
  readonly phone: string;
  readonly app: string;
  readonly server: string;
  readonly api: string;
  /** Empty where nobody attacks. */
  readonly thief: string;
}

/** Cannot be seen. After a sign that marks words in a sentence it says that this one is a part of a name. */
const OF_A_NAME = '\u2060';

/** A name as it stands in a sentence of the catalogue: whatever signs it has, they mark nothing there. */
export const spokenName = (name: string): string => name.replace(/[*`]/g, `$&${OF_A_NAME}`);

/** The name of a party, or its id where nobody has that id. */
export function nameOf(trace: Trace, id: string): string {
  return spokenName(trace.cast.find((party) => party.id === id)?.name ?? id);
}

/** The first party of each kind; what a run does not have is named by its kind. */
export function namesOf(trace: Trace): Names {
  const named = (kind: PartyKind) => {
    const party = trace.cast.find((candidate) => candidate.kind === kind);
    return party && spokenName(party.name);
  };
  return {
    user: named('user') ?? 'user',
    browser: named('browser') ?? 'browser',
    phone: named('os') ?? 'phone',
    app: named('client') ?? 'client',
    server: named('server') ?? 'server',
    api: named('api') ?? 'API',
    thief: named('attacker') ?? '',
  };
}

/** Whether a party is under the attacker's control. */
export function isThief(trace: Trace, id: string): boolean {
  return trace.cast.some((party) => party.id === id && party.kind === 'attacker');
}
