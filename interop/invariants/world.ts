import type { ServerPolicy } from '../../src/oauth/serverPolicy.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts';
import { proof } from '../differences/proof.ts';
import { basic, secretOf } from '../differences/tokenBases.ts';
import type { Pair } from '../differences/wireRequest.ts';
import { CLIENTS } from '../registrations.ts';
import { CLIENT_NAMES, type KeyChoice, type Who } from './action.ts';

/** A code that a client got, and what has come of it. Times in milliseconds. */
export interface Code {
  readonly value: string;
  readonly client: Who;
  readonly issuedAt: number;
  readonly family: Family;
  redemptions: number;
}

/** All that descends from one consent. */
export interface Family {
  /** Whether a replayed code or a reused refresh token was shown by somebody who had all else right. */
  detected: boolean;
  readonly accessTokens: AccessToken[];
  readonly refreshTokens: RefreshToken[];
}

export interface AccessToken {
  readonly value: string;
  readonly key: KeyChoice;
  readonly expiresAt: number;
}

export interface RefreshToken {
  readonly value: string;
  readonly client: Who;
  readonly key: KeyChoice;
  readonly family: Family;
  rotated: boolean;
  revoked: boolean;
}

/** A sandbox, and what is true of it by the protocol alone, whatever the server says. */
export interface World {
  readonly sandbox: Sandbox;
  readonly codes: Code[];
  readonly refreshTokens: RefreshToken[];
  readonly families: Family[];
  /** What happened that must never happen. */
  readonly violations: string[];
}

export interface TokenAnswer {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
}

/** The numbers of the two keys with which requests are proven. */
export const KEYS = { first: 20, second: 21 } as const;

export function openWorld(policy: Partial<ServerPolicy> = {}): World {
  const sandbox = createSandbox({ startsAt: 1_768_467_600_000, policy });
  for (const name of CLIENT_NAMES) sandbox.register(CLIENTS[name]);
  return { sandbox, codes: [], refreshTokens: [], families: [], violations: [] };
}

/** A proof for the token endpoint, or for the API with the token that goes there. */
export async function proven(
  { sandbox }: World,
  key: KeyChoice,
  call: { readonly htm?: string; readonly htu?: string; readonly access_token?: string } = {},
): Promise<Readonly<Record<string, string>>> {
  const now = Math.floor(sandbox.clock.now() / 1000);
  return key === null ? {} : { dpop: await proof({ now, key: KEYS[key], ...call }) };
}

/** Posts a form in a client's name, with its credentials. */
export async function post(
  world: World,
  path: string,
  client: Who,
  form: readonly Pair[],
  key: KeyChoice,
): Promise<{ readonly status: number; readonly answer: TokenAnswer }> {
  const { sandbox } = world;
  const isPublic = CLIENTS[client].token_endpoint_auth_method === 'none';
  const credentials = isPublic ? {} : { authorization: basic(client, secretOf(client)) };
  const response = await sandbox.fetch(`${sandbox.issuer}${path}`, {
    method: 'POST',
    headers: { ...credentials, ...(await proven(world, key)) },
    body: new URLSearchParams(
      [...form, ...(isPublic ? [['client_id', client] as const] : [])].map(([name, value]) => [name, value]),
    ),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? {} : (JSON.parse(text) as TokenAnswer) };
}
