import { type ReactNode, useEffect, useState } from 'react';
import { MotionContext, type MovingParts, StillContext } from '../stage/MotionContext.ts';
import { usePageSettings } from './page/PageContext.ts';
import { useSurroundings } from './page/surroundings.ts';
import { useMediaQuery } from './page/useMediaQuery.ts';

/** Lets things move as soon as the code for it is there, unless the learner or the link wants them still. */
export function Motion({ children }: { readonly children: ReactNode }) {
  const { motion } = usePageSettings();
  const { fetchMovingParts } = useSurroundings();
  const reduced = useMediaQuery('(prefers-reduced-motion: reduce)', false);
  const still = reduced || motion === 'reduced';
  const [moving, setMoving] = useState<MovingParts | null>(null);

  useEffect(() => {
    if (still) return;
    fetchMovingParts().then(
      (movingParts) => setMoving(movingParts),
      // Without it the page stands still, and says all the same.
      () => undefined,
    );
  }, [still, fetchMovingParts]);

  return (
    <StillContext value={still}>
      <MotionContext value={moving}>{children}</MotionContext>
    </StillContext>
  );
}
