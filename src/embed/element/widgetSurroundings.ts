import type { Surroundings } from '../../app/page/surroundings.ts';
import { revealWithin } from './revealWithin.ts';
import { webMovingParts } from './webMovingParts.tsx';
import { roomOf } from './widgetRoom.ts';

/** Where a widget stands. */
export interface WidgetPlace {
  /** The element in the host's document: keys are heard there, so that none is while the focus is elsewhere. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLElement;
  readonly widget: HTMLElement;
}

interface Widget {
  readonly surroundings: Surroundings;
  readonly close: () => void;
}

/** The surroundings of a widget: nothing of it is kept, and nothing around it is moved or listened to. */
export function surroundingsOf(
  { host, root, frame, widget }: WidgetPlace,
  ways: Pick<Surroundings, 'link' | 'startAgain'>,
): Widget {
  const { room, close } = roomOf(frame);
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const surroundings: Surroundings = {
    tree: () => root,
    keys: () => host,
    dressed: () => widget,
    room,
    storage: () => storage,
    reveal: (element) => revealWithin(widget, element),
    standsAlone: false,
    fetchMovingParts: () => Promise.resolve(webMovingParts),
    ...ways,
  };
  return { surroundings, close };
}
