import type { NameRefusal, Names, OwnName } from '../trace/names.ts';
import type { Party } from '../trace/trace.ts';
import { type Cast, partyNamed, renamed } from './cast.ts';
import { type Checked, checkedHost, checkedName, likeness } from './ownName.ts';

export interface RefusedName {
  /** The key that it was given under. */
  readonly party: string;
  /** What was refused. */
  readonly value: string;
  readonly reason: NameRefusal;
  /** The name or the host that stands; null where there is none. */
  readonly used: string | null;
}

export interface Acceptance {
  readonly names: Names;
  readonly refused: readonly RefusedName[];
}

type Member = keyof OwnName;
type Wanted = readonly [key: string, own: OwnName];

/** One name or one host that is wanted. */
interface Wish {
  readonly key: string;
  readonly party: Party;
  readonly member: Member;
  readonly value: string;
}

const checks: Readonly<Record<Member, (text: string) => Checked>> = { name: checkedName, host: checkedHost };

function namesOf(wishes: readonly Wish[]): Names {
  const names: Record<string, OwnName> = {};
  for (const { key, member, value } of wishes) names[key] = { ...names[key], [member]: value };
  return names;
}

/** The last wish that gives a party what another one has as well. */
function clashing(cast: Cast, wishes: readonly Wish[]): Wish | undefined {
  const { parties, domains } = renamed(cast, namesOf(wishes));
  const hostsOf = (owner: string, domain: string) => cast.hostsOf?.(owner, domain) ?? [domain];
  const others = ({ party: { id } }: Wish) => ({
    name: Object.values(parties).flatMap((party) => (party.id === id ? [] : likeness(party.name))),
    host: Object.entries(domains).flatMap(([owner, domain]) => (owner === id ? [] : hostsOf(owner, domain))),
  });
  const marks = ({ party, member, value }: Wish) => (member === 'name' ? [likeness(value)] : hostsOf(party.id, value));
  return wishes.findLast((wish) => marks(wish).some((mark) => others(wish)[wish.member].includes(mark)));
}

/** Which of the wanted names a cast can bear, and why not the others: for each of them, what the scenario says stands. */
export function acceptNames(cast: Cast, wanted: readonly Wanted[]): Acceptance {
  const refused: RefusedName[] = [];
  const usual = ({ id, name }: Party, member: Member) => (member === 'name' ? name : (cast.domains[id] ?? null));
  const wishes: Wish[] = [];
  for (const [key, own] of wanted) {
    const party = partyNamed(cast, key);
    const isRepeated = wishes.some((wish) => wish.party === party);
    for (const member of ['name', 'host'] as const) {
      const text = own[member];
      if (text === undefined) continue;
      const used = party && usual(party, member);
      const refuse = (reason: NameRefusal) => refused.push({ party: key, value: text, reason, used });
      const checked = checks[member](text);
      if (party === null) refuse('party');
      else if (isRepeated) refuse('repeated');
      else if (used === null) refuse('hostless');
      else if ('fault' in checked) refuse(checked.fault);
      else wishes.push({ key, party, member, value: checked.value });
    }
  }
  for (let wish = clashing(cast, wishes); wish !== undefined; wish = clashing(cast, wishes)) {
    const { key, party, member, value } = wish;
    wishes.splice(wishes.indexOf(wish), 1);
    refused.push({ party: key, value, reason: `${member}Taken`, used: usual(party, member) });
  }
  return { names: namesOf(wishes), refused };
}
