import { useState, useSyncExternalStore } from 'react';
import { usePage } from '../page/PageContext.ts';
import type { Reel } from '../session/reel.ts';
import type { Stop } from './agenda.ts';
import { configurationOf } from './stopAt.ts';

/** What each stop shows, made once; null as long as what makes it is not here. */
export function useStopReels(): (stop: Stop) => Reel | null {
  const { reelOf, simulation } = usePage();
  const [made] = useState(() => new Map<string, Reel>());
  useSyncExternalStore(simulation.subscribe, simulation.fetched, simulation.fetched);
  return (stop) => {
    const configuration = configurationOf(stop);
    const key = JSON.stringify(configuration);
    const reel = made.get(key) ?? reelOf(configuration);
    if (reel) made.set(key, reel);
    return reel;
  };
}
