import type { Names } from '../trace/names.ts';
import type { Party } from '../trace/trace.ts';
import { type Acceptance, acceptNames } from './acceptNames.ts';
import { type Cast, partyNamed } from './cast.ts';
import { readNames } from './readNames.ts';

/** Somebody who may be called otherwise. */
interface Nameable {
  /** The key of its own name: its kind where it is the first of that kind, else its id. */
  readonly key: string;
  /** As the scenario has it. */
  readonly name: string;
  /** Null where it has none. */
  readonly host: string | null;
}

/** Who can be named in a cast, and by what rules. */
export interface Naming {
  readonly parties: readonly Nameable[];
  /** What `namesText` writes, as far as the cast can bear it, by the keys above. */
  readonly read: (text: string) => Names;
  /** Which names the cast can bear, and why not the others. */
  readonly accept: (names: Names) => Acceptance;
}

/** Who can be named in a cast. */
export function namingOf(cast: Cast): Naming {
  const keyOf = ({ id, kind }: Party) => (partyNamed(cast, kind)?.id === id ? kind : id);
  const keyFor = (key: string) => {
    const party = partyNamed(cast, key);
    return party === null ? key : keyOf(party);
  };
  return {
    parties: Object.values(cast.parties).map((party) => ({
      key: keyOf(party),
      name: party.name,
      host: cast.domains[party.id] ?? null,
    })),
    read: (text) =>
      Object.fromEntries(Object.entries(readNames(text, cast).names).map(([key, own]) => [keyFor(key), own])),
    accept: (names) => acceptNames(cast, Object.entries(names)),
  };
}
