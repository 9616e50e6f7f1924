/** An address as an address bar shows it. */
export interface ShownAddress {
  readonly secure: boolean;
  readonly host: string;
  readonly rest: string;
}

const ADDRESS = /^(https:)\/\/([^/?#]*)(.*)$/;

/** As much as an address bar has room for. */
const LONGEST_REST = 24;

/** What an address bar shows of an address: the host in full, and the beginning of what follows it. */
export function shownAddress(address: string): ShownAddress {
  const [, secure, host = address, rest = ''] = ADDRESS.exec(address) ?? [];
  return {
    secure: secure !== undefined,
    host,
    rest: rest.length > LONGEST_REST ? `${rest.slice(0, LONGEST_REST)}…` : rest,
  };
}
