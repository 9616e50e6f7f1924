import { describe, expect, it } from 'vitest';
import { codeInterception } from '../../scenarios/code-interception.ts';
import { simulate } from '../../simulation/openRun.ts';
import { fetchOnce } from '../fetchOnce.ts';
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
});
