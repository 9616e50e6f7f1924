/** What somebody who shows a run calls a party, and where that party is; what is absent stays as the scenario has it. */
export interface OwnName {
  readonly name?: string;
  /** A domain name in lower case. */
  readonly host?: string;
}

/** Why a name or a host is not used: what is wrong with it, whoever is to bear it, or why this party cannot. */
export type NameRefusal =
  | 'nameEmpty'
  | 'nameLong'
  | 'nameSigns'
  | 'nameTaken'
  | 'hostAscii'
  | 'hostForm'
  | 'hostTaken'
  | 'hostless'
  | 'party'
  | 'repeated'
  | 'syntax';

/** Own names, by the party's id, or by its kind where it is the first of that kind. */
export type Names = Readonly<Record<string, OwnName>>;
