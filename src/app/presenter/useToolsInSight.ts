import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { usePage } from '../page/PageContext.ts';

/** How long tools stay in sight after the pointer was moved, in milliseconds. */
const STAYS_MS = 3000;

/**
 * Whether the tools are to be seen: from the beginning to the first step, so that nobody is lost in the mode, and then
 * whenever the pointer was moved lately. Spread the listeners on where it moves.
 */
export function useToolsInSight() {
  const { lab } = usePage();
  const [opening, setOpening] = useState(true);
  const [stirred, setStirred] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // Keys answer from the first sight on, and the first of them may be a step.
  useLayoutEffect(() => {
    const { cursor } = lab.state();
    return lab.subscribe(() => {
      if (lab.state().cursor !== cursor) setOpening(false);
    });
  }, [lab]);
  const stir = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setStirred(false), STAYS_MS);
    setStirred(true);
  };
  return { inSight: opening || stirred, listeners: { onPointerMove: stir, onPointerDown: stir } };
}
