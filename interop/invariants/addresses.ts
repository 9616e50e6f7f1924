import { keyOf } from '../../src/oauth/fixtures/keys.ts';
import type { Message } from '../../src/trace/trace.ts';
import { VERIFIER } from '../differences/authorizationCases.ts';
import { secretOf } from '../differences/tokenBases.ts';
import { privateJwk } from '../privateJwk.ts';
import { CLIENTS } from '../registrations.ts';
import { CLIENT_NAMES } from './action.ts';
import { KEYS, type World } from './world.ts';

/** Every address in a message: where it goes, where it sends on, where it says that it comes from. */
function addressesIn(message: Message): readonly string[] {
  if (message.kind === 'open') return [message.url];
  if (message.kind === 'screen') return message.address === null ? [] : [message.address];
  if (message.kind === 'gesture') return [];
  const named = message.headers.filter(([name]) => /^(location|referer)$/i.test(name)).map(([, value]) => value);
  return message.kind === 'http.request' ? [message.url, ...named] : named;
}

const registered = CLIENT_NAMES.flatMap((name) => CLIENTS[name].redirect_uris);

/** Where the server sends the browser that is neither one of its own pages nor registered. @see RFC 9700 §4.1, §4.11 */
export function foreignRedirects({ sandbox }: World): readonly string[] {
  const locations = sandbox
    .trace()
    .steps.flatMap(({ from, message }) =>
      message.kind === 'http.response' && from === 'login' ? addressesIn(message) : [],
    );
  return locations.filter((location) => {
    const [address = ''] = location.split(/[?#]/);
    return !registered.includes(address) && new URL(location, sandbox.issuer).origin !== sandbox.issuer;
  });
}

/** The kinds of secrets that are in an address where they must not be. */
export function leaksInAddresses(world: World): readonly string[] {
  const { sandbox, codes, families } = world;
  const never: readonly (readonly [kind: string, value: string])[] = [
    ...sandbox.users.map(({ password }) => ['password', password] as const),
    ['code_verifier', VERIFIER],
    ['client_secret', secretOf('web')],
    ...Object.values(KEYS).map((octet) => ['private key', privateJwk(keyOf(octet)).d] as const),
    ...families.flatMap(({ accessTokens }) => accessTokens.map(({ value }) => ['access_token', value] as const)),
    ...families.flatMap(({ refreshTokens }) => refreshTokens.map(({ value }) => ['refresh_token', value] as const)),
  ];
  const addresses = sandbox.trace().steps.flatMap(({ message }) => addressesIn(message));
  const spelled = (value: string) => [
    value,
    encodeURIComponent(value),
    new URLSearchParams([['', value]]).toString().slice(1),
  ];
  const has = (address: string, value: string) => spelled(value).some((form) => address.includes(form));
  const leaks = never.filter(([, value]) => addresses.some((address) => has(address, value)));
  const strayCodes = codes.filter(({ value }) =>
    addresses.some((address) => has(address, value) && !registered.includes(address.split(/[?#]/)[0] ?? '')),
  );
  return [...leaks.map(([kind]) => kind), ...strayCodes.map(() => 'code elsewhere than at the client')];
}
