import { type Fetched, fetchOnce } from '../fetchOnce.ts';
import type { Simulation } from '../session/runs.ts';

/**
 * The simulation, fetched when it is asked for. Firefox remembers that a module could not be fetched and does not try
 * again, so that a further try goes to the same code by another address.
 */
export function simulationAt(address: URL | null): Fetched<Simulation> {
  let tries = 0;
  return fetchOnce(async () => {
    tries += 1;
    if (tries === 1 || address === null) return (await import('../simulation.ts')).simulation;
    const again = new URL(address);
    again.searchParams.set('try', String(tries));
    const found: { readonly simulation: Simulation } = await import(
      /* @vite-ignore */ /* webpackIgnore: true */ again.href
    );
    return found.simulation;
  });
}
