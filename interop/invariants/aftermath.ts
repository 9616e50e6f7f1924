import { basic } from '../differences/tokenBases.ts';
import { refreshForm } from './play.ts';
import { type AccessToken, post, proven, type World } from './world.ts';

/** Whether the server says of a token that it is good. @see RFC 7662 §2.2 */
async function isActive({ sandbox }: World, { value }: AccessToken): Promise<boolean> {
  const { client_id, client_secret } = sandbox.api.introspection;
  const response = await sandbox.fetch(`${sandbox.issuer}/introspect`, {
    method: 'POST',
    headers: { authorization: basic(client_id, client_secret) },
    body: new URLSearchParams({ token: value }),
  });
  return ((await response.json()) as { readonly active: boolean }).active;
}

/** Whether the API takes a token, which it verifies by itself. */
async function isTaken(world: World, { value, key }: AccessToken): Promise<boolean> {
  const { photos } = world.sandbox.api;
  const dpop = await proven(world, key, { htm: 'GET', htu: photos, access_token: value });
  const authorization = `${key === null ? 'Bearer' : 'DPoP'} ${value}`;
  return (await world.sandbox.fetch(photos, { headers: { authorization, ...dpop } })).status === 200;
}

/**
 * After a detected replay or reuse everything that descends from the same consent is dead at the server, and at the API
 * it lives on until it expires. Returns what is not so, and how many access tokens outlived their grant.
 */
export async function aftermath(
  world: World,
): Promise<{ readonly wrong: readonly string[]; readonly outlived: number }> {
  const wrong: string[] = [];
  let outlived = 0;
  for (const family of world.families.filter(({ detected }) => detected)) {
    for (const token of family.accessTokens) {
      if (await isActive(world, token)) wrong.push('an access token is active after a detected replay');
      const lives = token.expiresAt - world.sandbox.clock.now() > 1000;
      if (!lives) continue;
      if (await isTaken(world, token)) outlived += 1;
      else wrong.push('the API refused a token that it verifies by itself before it expired');
    }
    for (const token of family.refreshTokens) {
      const { status } = await post(world, '/token', token.client, refreshForm(token), token.key);
      if (status === 200) wrong.push('a refresh token was taken after a detected replay');
    }
  }
  return { wrong, outlived };
}
