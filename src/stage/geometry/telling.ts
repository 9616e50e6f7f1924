import { beginningOf } from './fitText.ts';

/** What tells most about a message, most telling first. Whatever is not named here is shown as `…`. */
const TELLING: readonly string[] = [
  'error',
  'code',
  'code_verifier',
  'client_id',
  'code_challenge',
  'code_challenge_method',
  'decision',
  'username',
  'state',
];

const rankOf = (name: string) => TELLING.indexOf(name);

/** The telling ones of `name=value&…`, long values shortened; ends with `…` where something was left out. */
export function tellingParameters(encoded: string): string {
  const pairs = encoded.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return { rank: rankOf(name), name, value: value.join('=') };
  });
  const shown = pairs.filter(({ rank }) => rank >= 0).sort((one, other) => one.rank - other.rank);
  const words = shown.map(({ name, value }) => `${name}=${beginningOf(value)}`);
  return [...words, ...(shown.length < pairs.length ? ['…'] : [])].join('&');
}

const ADDRESS = /^(?:(https?):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/;

/** An address with its telling parameters. The hosts of the cast go without saying: their lifelines say them. */
export function tellingAddress(url: string, hosts: ReadonlySet<string>): string {
  const [, scheme, host = '', path = '', query] = ADDRESS.exec(url) ?? [];
  const origin = scheme === undefined || hosts.has(host) ? '' : `${scheme}://${host}`;
  const parameters = query === undefined ? '' : `?${tellingParameters(query)}`;
  return `${origin}${path}${parameters}`;
}
