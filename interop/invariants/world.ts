import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts';
import { CLIENTS } from '../registrations.ts';
import { basic } from '../differences/tokenBases.ts';
import { proof } from '../differences/proof.ts';
import { authorizationRequest, CHALLENGE, VERIFIER } from '../differences/authorizationCases.ts';
import { encoded, type Pair } from '../differences/wireRequest.ts';
import type { Action, KeyChoice, Who } from './action.ts';

/** A code that a client got, and what has come of it. */
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
  readonly accessTokens: { readonly value: string; readonly key: KeyChoice; readonly expiresAt: number }[];
  readonly refreshTokens: RefreshToken[];
}

export interface RefreshToken {
  readonly value: string;
  readonly client: Who;
  readonly key: KeyChoice;
  readonly family: Family;
  rotated: boolean;
  revoked: boolean;
}

/** What is true by the protocol alone, whatever the server says. */
export interface World {
  readonly sandbox: Sandbox;
  readonly codes: Code[];
  readonly refreshTokens: RefreshToken[];
  readonly families: Family[];
  /** Private keys, which must be in no message at all. */
  readonly violations: string[];
}

export interface TokenAnswer {
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
}

export function openWorld(): World {
  const sandbox = createSandbox({ startsAt: 1_768_467_600_000 });
  for (const name of ['app', 'page', 'web'] as const) sandbox.register(CLIENTS[name]);
  return { sandbox, codes: [], refreshTokens: [], families: [], violations: [] };
}

const KEYS = { first: 20, second: 21 } as const;

async function proven(world: World, key: KeyChoice): Promise<Readonly<Record<string, string>>> {
  const now = Math.floor(world.sandbox.clock.now() / 1000);
  return key === null ? {} : { dpop: await proof({ now, key: KEYS[key] }) };
}

export async function post(
  world: World,
  path: string,
  client: Who,
  form: readonly Pair[],
  key: KeyChoice,
): Promise<{ readonly status: number; readonly answer: TokenAnswer }> {
  const { sandbox } = world;
  const secret = client === 'web' ? { authorization: basic('web', CLIENTS.web.client_secret ?? '') } : {};
  const response = await sandbox.fetch(`${sandbox.issuer}${path}`, {
    method: 'POST',
    headers: { ...secret, ...(await proven(world, key)) },
    body: new URLSearchParams(encoded(client === 'web' ? form : [...form, ['client_id', client]])),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? {} : (JSON.parse(text) as TokenAnswer) };
}
