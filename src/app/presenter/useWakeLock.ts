import { useEffect } from 'react';

/** Keeps the screen awake where the browser can; it forgets that whenever the page is out of sight, and is asked again. */
export function useWakeLock(): void {
  useEffect(() => {
    // A page over plain http has none, whatever its browser can do.
    if (!('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let over = false;
    const release = () => void held?.release().catch(() => undefined);
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          held = lock;
          if (over) release();
        },
        // Refused, as with an empty battery: the screen may then go dark.
        () => undefined,
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      release();
    };
  }, []);
}
