import type { Names } from '../trace/names.ts';
import type { Party } from '../trace/trace.ts';

/** Who plays in a scenario, and which domain names belong to whom: where a party answers, or what its app is named after. */
export interface Cast {
  readonly parties: Readonly<Record<string, Party>>;
  readonly domains: Readonly<Record<string, string>>;
  /** Every host at which the owner of a domain is reached; without it that is the domain alone. */
  readonly hostsOf?: (owner: string, domain: string) => readonly string[];
}

/** A cast with the same parties, whatever they are called. */
type Renamed<C extends Cast> = {
  readonly parties: { readonly [Id in keyof C['parties']]: Party };
  readonly domains: { readonly [Id in keyof C['domains']]: string };
};

/** Whom a key of `Names` means: a party by its id, or the first of a kind; null where nobody is meant. */
export function partyNamed({ parties }: Cast, key: string): Party | null {
  const cast = Object.values(parties);
  return cast.find(({ id }) => id === key) ?? cast.find(({ kind }) => kind === key) ?? null;
}

/** The cast under the names that it is given. They fit: see `acceptNames`. */
export function renamed<C extends Cast>(cast: C, names: Names): Renamed<C> {
  const own = new Map(Object.entries(names).map(([key, name]) => [partyNamed(cast, key)?.id, name]));
  const rename = (party: Party): Party => {
    const { name = party.name, host } = own.get(party.id) ?? {};
    return { ...party, name, host: party.host === null ? null : (host ?? party.host) };
  };
  const parties = Object.entries(cast.parties).map(([key, party]) => [key, rename(party)]);
  const domains = Object.entries(cast.domains).map(([id, domain]) => [id, own.get(id)?.host ?? domain]);
  return { parties: Object.fromEntries(parties), domains: Object.fromEntries(domains) } as Renamed<C>;
}
