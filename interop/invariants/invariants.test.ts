import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServerPolicy } from '../../src/oauth/serverPolicy.ts';
import { type Action, actions } from './action.ts';
import { foreignRedirects, leaksInAddresses } from './addresses.ts';
import { aftermath } from './aftermath.ts';
import { play } from './play.ts';
import { openWorld, type World } from './world.ts';

/** The same sequences in every run. */
const chosen = { seed: 20_261_128, numRuns: 60 };
/** Far more than they need, in milliseconds: nothing depends on speed. */
const PATIENCE = 120_000;

async function played(sequence: readonly Action[], policy: Partial<ServerPolicy> = {}): Promise<World> {
  const world = openWorld(policy);
  for (const action of sequence) await play(world, action);
  return world;
}

const allowed: readonly Action[] = [
  { do: 'authorize', client: 'app', to: 'own' },
  { do: 'redeem', code: 0, client: 'own', verifier: 'own', key: null },
];

describe('whatever clients and attackers ask for, in whatever order', () => {
  it(
    'no code is redeemed twice, nor for another client, and nothing is answered at an address that is not registered',
    async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (sequence) => {
          const world = await played(sequence);
          expect(world.violations).toEqual([]);
          expect(foreignRedirects(world)).toEqual([]);
        }),
        chosen,
      );
    },
    PATIENCE,
  );

  it(
    'all that descends from a consent is dead at the server after a detected replay or reuse',
    async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (sequence) => {
          expect((await aftermath(await played(sequence))).wrong).toEqual([]);
        }),
        chosen,
      );
    },
    PATIENCE,
  );

  it(
    'no address has a secret in it, but for the code on its way to the client',
    async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (sequence) => {
          expect(leaksInAddresses(await played(sequence))).toEqual([]);
        }),
        chosen,
      );
    },
    PATIENCE,
  );
});

describe('the examples that the random ones must come to', () => {
  it('a replayed code is detected, and its access token still works at an API that verifies it by itself', async () => {
    const world = await played([...allowed, { do: 'redeem', code: 0, client: 'own', verifier: 'own', key: null }]);
    expect(world.families.map(({ detected }) => detected)).toEqual([true]);
    expect(await aftermath(world)).toEqual({ wrong: [], outlived: 1 });
  });

  it('a reused refresh token is detected, whatever came of it in the meantime', async () => {
    const again: Action = { do: 'refresh', token: 1, client: 'own', key: null };
    const world = await played([...allowed, { do: 'refresh', token: 0, client: 'own', key: null }, again]);
    expect(world.families.map(({ detected }) => detected)).toEqual([true]);
    expect(await aftermath(world)).toEqual({ wrong: [], outlived: 2 });
  });

  it('a bound token outlives its grant only together with its key', async () => {
    const bound: Action = { do: 'redeem', code: 0, client: 'own', verifier: 'own', key: 'first' };
    const world = await played([{ do: 'authorize', client: 'page', to: 'own' }, bound, bound]);
    expect(await aftermath(world)).toEqual({ wrong: [], outlived: 1 });
  });
});

describe('a server that leaves a defence out', () => {
  const found = async (policy: Partial<ServerPolicy>) => {
    const property = fc.asyncProperty(actions, async (sequence) => {
      const world = await played(sequence, policy);
      return world.violations.length + (await aftermath(world)).wrong.length === 0;
    });
    return (await fc.check(property, { ...chosen, endOnFailure: true })).failed;
  };

  it.each<Partial<ServerPolicy>>([
    { codeReplay: 'accepted' },
    { codeReplay: 'refused' },
    { refreshTokenReuse: 'refused' },
  ])(
    'is found out by such sequences: %j',
    async (policy) => {
      expect(await found(policy)).toBe(true);
    },
    PATIENCE,
  );
});
