import { codeInterception } from '../../src/scenarios/code-interception.ts';
import { simulate } from '../../src/simulation/openRun.ts';
import { exchange } from './exchange.ts';

// Run in a process of its own: prints how many milliseconds the first call takes.
const [, , what, pkce = 'S256', messages = '0'] = process.argv;
const work = {
  simulate: () => simulate(codeInterception, { settings: { attack: 'response', pkce } }),
  exchange: () => exchange(Number(messages)),
}[what ?? ''];
if (work === undefined) throw new Error(`nothing is called ${what}`);
const start = performance.now();
work();
console.log(performance.now() - start);
