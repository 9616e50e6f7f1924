import { createContext, useContext } from 'react';
import type { MovingParts } from '../../stage/MotionContext.ts';
import type { KeptText } from './remembered.ts';

/** The room that a page has, asked by queries of width and height such as `(width >= 48rem) and (height < 44rem)`. */
export interface Room {
  readonly matches: (query: string) => boolean;
  readonly subscribe: (query: string, listener: () => void) => () => void;
}

/** What a page stands in: a window of its own, or a part of somebody else's document. */
export interface Surroundings {
  /** The tree in which ids are unique and in which an element has the focus. */
  readonly tree: () => Document | ShadowRoot;
  /** Hears the keys that are meant for the page. */
  readonly keys: () => EventTarget;
  /** The element that carries theme, motion and language. Its font size is 1 rem. */
  readonly dressed: () => HTMLElement;
  readonly room: Room;
  /** Keeps choices for the next visit; asking for it may throw. */
  readonly storage: () => KeptText;
  /** Brings something into view without moving what is not ours. */
  readonly reveal: (element: Element) => void;
  /** Whether nothing is around: then other scenarios are offered, and the switches are unfolded at first. */
  readonly standsAlone: boolean;
  readonly fetchMovingParts: () => Promise<MovingParts>;
  /** The address at which what is shown can be found again; null where there is none. */
  readonly link: () => string | null;
  /** Opens the page anew, as a link without anything would. */
  readonly startAgain: () => void;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('this component stands nowhere');
  return surroundings;
}
