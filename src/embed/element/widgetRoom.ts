import type { Room } from '../../app/page/surroundings.ts';
import { type RoomSize, roomMatches } from './roomQuery.ts';

/** The room of a widget: the size of its frame, kept up to date until it is closed. */
export function roomOf(frame: HTMLElement): { readonly room: Room; readonly close: () => void } {
  const listeners = new Set<() => void>();
  const measure = (): RoomSize => ({
    width: frame.clientWidth,
    height: frame.clientHeight,
    rem: Number.parseFloat(getComputedStyle(frame).fontSize),
  });
  // Asked at every step, and to ask an element for its size may have the page laid out anew.
  let size = measure();
  const observer = new ResizeObserver(() => {
    size = measure();
    for (const listener of [...listeners]) listener();
  });
  observer.observe(frame);
  const room: Room = {
    matches: (query) => roomMatches(query, size),
    subscribe(_query, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { room, close: () => observer.disconnect() };
}
