import { useEffect, useState } from 'react';
import { usePage } from '../../page/PageContext.ts';
import type { Configuration } from '../../session/configuration.ts';
import type { Reel } from '../../session/reel.ts';

interface Made {
  readonly configuration: Configuration;
  readonly reel: Reel;
}

/** What a configuration asks for, whatever the page shows; null as long as it is not made, or cannot be. */
export function useReelOf(configuration: Configuration): Reel | null {
  const { reelOf, load } = usePage();
  const [made, keep] = useState<Made | null>(null);
  const isMade = made?.configuration === configuration;
  const reel = isMade ? made.reel : reelOf(configuration);
  if (!isMade && reel !== null) keep({ configuration, reel });
  const isAwaited = reel === null;
  useEffect(() => {
    if (!isAwaited) return undefined;
    let isWanted = true;
    const take = () => {
      const come = isWanted ? reelOf(configuration) : null;
      if (come !== null) keep({ configuration, reel: come });
    };
    load(configuration).then(take, () => null);
    return () => {
      isWanted = false;
    };
  }, [isAwaited, configuration, reelOf, load]);
  return reel;
}
