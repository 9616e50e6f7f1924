import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { type Figure, figure } from '../report/figure.ts';
import { median } from '../report/quantile.ts';
import { exchange } from './exchange.ts';

/** Until the engine has compiled both. */
const WARMING_UP = 2500;
const ROUNDS = 1500;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A learner who has moved switches for a while: the same run again and again, in turn with what it is compared with. */
export function measureWarm(pkce: string): readonly Figure[] {
  const options = { settings: { attack: 'response', pkce } };
  const messages = simulate(codeInterception, options).steps.length;
  const run = () => timed(() => simulate(codeInterception, options));
  const bare = () => timed(() => exchange(messages));
  for (let round = 0; round < WARMING_UP; round += 1) {
    run();
    bare();
  }
  const runs: number[] = [];
  const exchanges: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.push(run());
    exchanges.push(bare());
  }
  // Another seed: nothing that chance or a signature was worked out from is known yet.
  const fresh = Array.from({ length: 60 }, (_, seed) =>
    timed(() => simulate(codeInterception, { ...options, seed: `fresh-${seed}` })),
  );
  const of = `pkce=${pkce}, ${messages} messages:`;
  return [
    figure(`${of} simulate()`, median(runs), 'ms'),
    figure(`${of} bare actors`, median(exchanges), 'ms'),
    figure(`${of} ratio`, median(runs) / median(exchanges), 'times', { most: 5 }),
    figure(`${of} simulate() with a new seed`, median(fresh), 'ms'),
  ];
}
