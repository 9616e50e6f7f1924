import type { Section } from '../report/figure.ts';
import { measureCold } from './measureCold.ts';
import { measureWarm } from './measureWarm.ts';

export async function measureSimulation(): Promise<Section> {
  return {
    title: '1. Simulation',
    how:
      'simulate() of the attacked run in Node, against two bare XState actors that exchange as many messages through ' +
      'a queue. Warm: medians in one process. First call: medians of fresh processes.',
    figures: [...measureWarm('S256'), ...measureWarm('off'), ...(await measureCold())],
  };
}
