import type { Room, Surroundings } from './surroundings.ts';

const room: Room = {
  matches: (query) => window.matchMedia(query).matches,
  subscribe(query, listener) {
    const list = window.matchMedia(query);
    list.addEventListener('change', listener);
    return () => list.removeEventListener('change', listener);
  },
};

/** A window of its own. It is asked for nothing before there is one. */
export const ownWindow: Surroundings = {
  tree: () => document,
  keys: () => document,
  dressed: () => document.documentElement,
  room,
  storage: () => window.localStorage,
  reveal: (element) => element.scrollIntoView({ block: 'nearest' }),
  standsAlone: true,
  fetchMovingParts: async () => (await import('../../stage/movingParts.tsx')).movingParts,
  link: () => window.location.href,
  startAgain: () => window.location.assign(window.location.pathname),
};
