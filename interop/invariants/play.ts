import { authorizationRequest, VERIFIER } from '../differences/authorizationCases.ts';
import { encoded } from '../differences/wireRequest.ts';
import { CLIENTS } from '../registrations.ts';
import type { Action, KeyChoice, Who } from './action.ts';
import { type Family, post, type RefreshToken, type TokenAnswer, type World } from './world.ts';

const CODE_LIFETIME = 60_000;
const ATTACKER = 'https://attacker.example/cb';

const of = (client: Who) => CLIENTS[client].redirect_uris[0] ?? '';
const other: Readonly<Record<Who, Who>> = { app: 'page', page: 'web', web: 'app' };

/** Lets one thing happen, and notes what the protocol forbids where it happened. */
export async function play(world: World, action: Action): Promise<void> {
  switch (action.do) {
    case 'authorize':
      return authorize(world, action);
    case 'redeem':
      return redeem(world, action);
    case 'refresh':
      return refresh(world, action);
    case 'revoke':
      return revoke(world, action);
    case 'wait':
      return world.sandbox.clock.advance(action.seconds);
  }
}

async function authorize(world: World, { client, to }: Extract<Action, { do: 'authorize' }>): Promise<void> {
  const { sandbox } = world;
  const wanted = to === 'own' ? of(client) : to === 'of an attacker' ? ATTACKER : of(other[client]);
  const request = authorizationRequest(client).map((pair) =>
    pair[0] === 'redirect_uri' ? (['redirect_uri', wanted] as const) : pair,
  );
  const asked = sandbox.browser.authorize(`${sandbox.issuer}/authorize?${encoded(request)}`);
  const { url } = await asked.catch(() => ({ url: null }));
  if (url === null) return;
  if (to !== 'own') world.violations.push(`${client} was answered at ${url}`);
  const value = new URL(url).searchParams.get('code');
  if (value === null) return;
  const family: Family = { detected: false, accessTokens: [], refreshTokens: [] };
  world.families.push(family);
  world.codes.push({ value, client, issuedAt: sandbox.clock.now(), family, redemptions: 0 });
}

async function redeem(world: World, action: Extract<Action, { do: 'redeem' }>): Promise<void> {
  const code = world.codes.at(-1 - (action.code % Math.max(1, world.codes.length)));
  if (code === undefined) return;
  const client = action.client === 'own' ? code.client : action.client;
  const code_verifier = action.verifier === 'own' ? VERIFIER : `${VERIFIER}x`;
  const fresh = world.sandbox.clock.now() - code.issuedAt < CODE_LIFETIME - 1000;
  const form = [
    ['grant_type', 'authorization_code'],
    ['code', code.value],
    ['redirect_uri', of(code.client)],
    ['code_verifier', code_verifier],
  ] as const;
  const { status, answer } = await post(world, '/token', client, form, action.key);
  if (status === 200) {
    code.redemptions += 1;
    if (code.redemptions > 1) world.violations.push('a code was redeemed twice');
    if (client !== code.client) world.violations.push(`a code of ${code.client} was redeemed by ${client}`);
    if (action.verifier !== 'own') world.violations.push('a code was redeemed with a wrong verifier');
    keep(world, code.family, client, answer, action.key);
  } else if (code.redemptions > 0 && client === code.client && action.verifier === 'own' && fresh) {
    code.family.detected = true;
  }
}

async function refresh(world: World, action: Extract<Action, { do: 'refresh' }>): Promise<void> {
  const token = world.refreshTokens.at(-1 - (action.token % Math.max(1, world.refreshTokens.length)));
  if (token === undefined) return;
  const client = action.client === 'own' ? token.client : action.client;
  const isBound = token.client !== 'web' && token.key !== null;
  const key = action.client === 'own' && isBound ? token.key : action.key;
  const { status, answer } = await post(world, '/token', client, refreshForm(token), key);
  if (status === 200) {
    if (client !== token.client) world.violations.push(`a refresh token of ${token.client} was used by ${client}`);
    if (token.rotated || token.revoked) world.violations.push('a refresh token was used that is no longer good');
    if (isBound && key !== token.key) world.violations.push('a refresh token was used without its key');
    if (answer.refresh_token !== undefined) token.rotated = true;
    keep(world, token.family, client, answer, key);
  } else if (token.rotated && client === token.client && (!isBound || key === token.key)) {
    token.family.detected = true;
  }
}

export const refreshForm = ({ value }: Pick<RefreshToken, 'value'>) =>
  [
    ['grant_type', 'refresh_token'],
    ['refresh_token', value],
  ] as const;

async function revoke(world: World, action: Extract<Action, { do: 'revoke' }>): Promise<void> {
  const token = world.refreshTokens.at(-1 - (action.token % Math.max(1, world.refreshTokens.length)));
  if (token === undefined) return;
  await post(world, '/revoke', token.client, [['token', token.value]], null);
  for (const relative of token.family.refreshTokens) relative.revoked = true;
}

function keep(world: World, family: Family, client: Who, answer: TokenAnswer, key: KeyChoice): void {
  const { access_token = '', refresh_token, expires_in = 0 } = answer;
  family.accessTokens.push({ value: access_token, key, expiresAt: world.sandbox.clock.now() + expires_in * 1000 });
  if (refresh_token === undefined) return;
  const token: RefreshToken = { value: refresh_token, client, key, family, rotated: false, revoked: false };
  family.refreshTokens.push(token);
  world.refreshTokens.push(token);
}
