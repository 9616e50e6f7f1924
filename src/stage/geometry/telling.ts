import { beginningOf } from './fitText.ts';

/** What tells most about a message, most telling first. Whatever is not named here is shown as `…`. */
const TELLING: readonly string[] = [
  'error',
  'code',
  'refresh_token',
  'token',
  'request_uri',
  'code_verifier',
  'grant_type',
  'client_id',
  'code_challenge',
  'code_challenge_method',
  'decision',
  'username',
  'state',
];

/** That a code is redeemed is said by the code. */
const goesWithoutSaying = (name: string, value: string) => name === 'grant_type' && value === 'authorization_code';

const rankOf = (name: string, value: string) => (goesWithoutSaying(name, value) ? -1 : TELLING.indexOf(name));

/** The telling ones of `name=value&…`, long values shortened; ends with `…` where something was left out. */
export function tellingParameters(encoded: string): string {
  const pairs = encoded.split('&').map((pair) => {
    const [name = '', ...parts] = pair.split('=');
    const value = parts.join('=');
    return { rank: rankOf(name, value), name, value };
  });
  const shown = pairs.filter(({ rank }) => rank >= 0).sort((one, other) => one.rank - other.rank);
  // Of a grant the whole name tells, of other values the beginning.
  const words = shown.map(({ name, value }) => `${name}=${name === 'grant_type' ? value : beginningOf(value)}`);
  return [...words, ...(shown.length < pairs.length ? ['…'] : [])].join('&');
}

const ADDRESS = /^(?:(https?):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?/;

/** An address with its telling parameters. The hosts of the cast go without saying: their lifelines say them. */
export function tellingAddress(url: string, hosts: ReadonlySet<string>): string {
  const [, scheme, host = '', path = '', query, fragment] = ADDRESS.exec(url) ?? [];
  const origin = scheme === undefined || hosts.has(host) ? '' : `${scheme}://${host}`;
  const parameters = query === undefined ? '' : `?${tellingParameters(query)}`;
  const answer = fragment === undefined ? '' : `#${tellingParameters(fragment)}`;
  return `${origin}${path}${parameters}${answer}`;
}
