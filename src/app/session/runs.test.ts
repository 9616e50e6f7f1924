import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { alreadyHere, fetchOnce } from '../fetchOnce.ts';
import { simulation } from '../simulation.ts';
import { defaultConfiguration } from './configuration.ts';
import { runsAtHand } from './fixtures/runsAtHand.ts';
import { openRuns } from './runs.ts';

const nowhere = { simulation: fetchOnce(() => new Promise<never>(() => undefined)), recorders: {} };
const named = (names: string) => ({ ...defaultConfiguration(), names });
const TEXT = 'client:Zebra: Press@press.zebra.test';

describe('the runs', () => {
  it('are found by the names as well', () => {
    const names = { client: { name: 'Zebra: Press', host: 'press.zebra.test' } };
    const known = [simulate(codeInterception), simulate(codeInterception, { names })];
    const runs = openRuns(known, nowhere);
    const find = (text: string) => runs.reelOf(named(text))?.traces[0] ?? null;
    expect(find('')).toBe(known[0]);
    expect(find('client:Zebra%3A Press@press.zebra.test')).toBe(known[1]);
    expect(find('client:Zebra')).toBeNull();
  });

  it('are made once for the same names, and pass over what cannot be read', () => {
    const made = (text: string) => runsAtHand.reelOf(named(text))?.traces[0];
    expect(made('client:Zebra')).toBe(made('client:Zebra'));
    expect(made('client:Zebra')?.names).toEqual({ client: { name: 'Zebra' } });
    expect(made(TEXT)?.names).toBeUndefined();
  });

  it('are kept while they are used, however many others are made in between', () => {
    const beforehand = simulate(codeInterception);
    const made: string[] = [];
    const simulated = (scenario: string, options: Parameters<typeof simulation.simulate>[1]) => {
      made.push(options.seed);
      return { ...beforehand, scenario, seed: options.seed };
    };
    const runs = openRuns([beforehand], {
      simulation: alreadyHere({ ...simulation, simulate: simulated }),
      recorders: {},
    });
    const use = (seed: string) => runs.reelOf({ ...defaultConfiguration(), seed })?.traces[0];
    for (let round = 0; round < 40; round += 1) {
      use(`other-${round}`);
      expect(use(beforehand.seed)).toBe(beforehand);
    }
    expect(made).toHaveLength(40);
    // What was not used for long is made anew; the latest is not.
    use('other-0');
    use('other-39');
    expect(made.slice(40)).toEqual(['other-0']);
  });

  it('of software from elsewhere are kept while they are used as well', async () => {
    const recorded: string[] = [];
    const trace = simulate(codeInterception);
    const record = (options: { readonly seed: string }) => {
      recorded.push(options.seed);
      return Promise.resolve(trace);
    };
    const runs = openRuns([], { ...nowhere, recorders: { 'code-interception': alreadyHere({ record }) } });
    const load = (seed: string) => runs.load({ ...defaultConfiguration(), seed });
    for (let round = 0; round < 40; round += 1) {
      await load(`other-${round}`);
      await load('first');
    }
    expect(recorded.filter((seed) => seed === 'first')).toHaveLength(1);
  });
});
