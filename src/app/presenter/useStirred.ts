import { useEffect, useRef, useState } from 'react';

/** How long tools stay in sight after the pointer was moved, in milliseconds. */
const STAYS_MS = 3000;

/** Whether the pointer was moved lately. Spread the listeners on where it moves. */
export function useStirred() {
  const [stirred, setStirred] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const stir = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setStirred(false), STAYS_MS);
    setStirred(true);
  };
  return { stirred, listeners: { onPointerMove: stir, onPointerDown: stir } };
}
