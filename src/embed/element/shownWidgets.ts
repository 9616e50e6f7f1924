import { useEffect, useState, useSyncExternalStore } from 'react';
import { createStore } from '../../app/store.ts';

/** The widgets that this document shows, in the order in which they came. */
const shown = createStore<readonly object[]>([]);

/** Which of several widgets this one is, from 1; null where it is the only one. */
export function useNumberAmongWidgets(): number | null {
  const [self] = useState(() => ({}));
  useEffect(() => {
    shown.set([...shown.get(), self]);
    return () => shown.set(shown.get().filter((one) => one !== self));
  }, [self]);
  const all = useSyncExternalStore(shown.subscribe, shown.get, shown.get);
  const at = all.indexOf(self);
  return all.length < 2 || at < 0 ? null : at + 1;
}
