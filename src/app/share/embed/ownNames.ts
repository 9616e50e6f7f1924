import type { Acceptance } from '../../../simulation/acceptNames.ts';
import type { Naming } from '../../../simulation/naming.ts';
import type { NameRefusal, Names, OwnName } from '../../../trace/names.ts';
import { namesText } from '../../../trace/namesText.ts';
import { parseLink } from '../../link/parseLink.ts';

/** What comes of the names that are typed. */
export interface JudgedNames {
  /** As a link writes them: what fits. */
  readonly written: string;
  /** Why a name or a host is not used; null where it is, or where nothing is typed. */
  readonly fault: (party: string, member: keyof OwnName) => NameRefusal | null;
  /** Whether they are too long for a link, so that none of them is used. */
  readonly areTooLong: boolean;
}

const filled = ({ name = '', host = '' }: OwnName): OwnName => ({ ...(name && { name }), ...(host && { host }) });

/** What is typed, without what stands empty. */
function filledNames(names: Names): Names {
  const parties = Object.entries(names).map(([party, own]) => [party, filled(own)] as const);
  return Object.fromEntries(parties.filter(([, own]) => Object.keys(own).length > 0));
}

function faultIn({ refused }: Acceptance, party: string, member: keyof OwnName): NameRefusal | null {
  return refused.find((one) => one.party === party && one.reason.startsWith(member))?.reason ?? null;
}

/** Judges the names that are typed by the rules for links. */
export function judgedNames(typed: Names, naming: Naming): JudgedNames {
  const accepted = naming.accept(filledNames(typed));
  const written = namesText(accepted.names);
  const read = parseLink(`?${new URLSearchParams({ names: written })}`, '', ['en']);
  const areTooLong = written !== '' && read.configuration.names !== written;
  return {
    written: areTooLong ? '' : written,
    areTooLong,
    fault: (party, member) => faultIn(accepted, party, member),
  };
}
