import { figure, type Section } from '../report/figure.ts';
import { median } from '../report/quantile.ts';
import { type Counterpart, codeFlow } from './codeFlow.ts';
import { cannedAnswers, freshSandbox } from './counterparts.ts';

const WARMING_UP = 60;
const ROUNDS = 200;

async function timed(open: () => Counterpart): Promise<number> {
  const start = performance.now();
  await codeFlow(open());
  return performance.now() - start;
}

/** What a test costs that lets a library go through a whole flow, beside what the library costs by itself. */
export async function measureSandbox(): Promise<Section> {
  const canned = await cannedAnswers(codeFlow);
  const simulated: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < WARMING_UP + ROUNDS; round += 1) {
    simulated.push(await timed(() => freshSandbox('1')));
    alone.push(await timed(() => canned));
  }
  const [sandbox, stub] = [median(simulated.slice(WARMING_UP)), median(alone.slice(WARMING_UP))];
  // Another seed: no key, chance or signature is known yet.
  const fresh: number[] = [];
  for (let seed = 0; seed < 30; seed += 1) fresh.push(await timed(() => freshSandbox(`fresh-${seed}`)));
  return {
    title: '5. Sandbox',
    how:
      'A whole code + PKCE flow of oauth4webapi in Node: discovery, browser with sign-in and consent, token and API ' +
      'request, each in a sandbox of its own, in turn with the same flow against canned answers. Medians in one process.',
    figures: [
      figure('code + PKCE through a sandbox', sandbox, 'ms'),
      figure('code + PKCE against canned answers', stub, 'ms'),
      figure('ratio', sandbox / stub, 'times', { most: 20 }),
      figure('code + PKCE through a sandbox with a new seed', median(fresh), 'ms'),
    ],
  };
}
