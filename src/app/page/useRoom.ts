import { useCallback, useSyncExternalStore } from 'react';
import { useSurroundings } from './surroundings.ts';

/** Whether the page has so much room; `prerendered` is the answer before there is a window. */
export function useRoom(query: string, prerendered: boolean): boolean {
  const { room } = useSurroundings();
  const subscribe = useCallback((listener: () => void) => room.subscribe(query, listener), [room, query]);
  return useSyncExternalStore(
    subscribe,
    () => room.matches(query),
    () => prerendered,
  );
}
