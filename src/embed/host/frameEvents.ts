type Listener = (detail: never) => void;

interface FrameEvents {
  readonly add: (name: string, listener: Listener) => void;
  readonly remove: (name: string, listener: Listener) => void;
  /** What came over the port. */
  readonly tell: (name: string, detail: unknown) => void;
}

// Each by itself, so that a listener that throws keeps nothing from the others.
const call = (listener: Listener, detail: unknown) => queueMicrotask(() => listener(detail as never));

/** Listeners to the events of a frame, which are asked for when there is somebody to hear them. */
export function eventsOver(subscribe: () => Promise<unknown>): FrameEvents {
  const listeners = new Map<string, Set<Listener>>();
  let isAsked = false;
  /** What `ready` said, for whoever listens too late. */
  let ready: { readonly detail: unknown } | null = null;

  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    // Where it was refused, the next listener asks once more.
    subscribe().catch(() => {
      isAsked = false;
    });
  }

  return {
    add(name, listener) {
      ask();
      const others = listeners.get(name) ?? new Set();
      if (name === 'ready' && ready !== null && !others.has(listener)) call(listener, ready.detail);
      listeners.set(name, others.add(listener));
    },
    remove(name, listener) {
      listeners.get(name)?.delete(listener);
    },
    tell(name, detail) {
      if (name === 'ready') ready = { detail };
      for (const listener of listeners.get(name) ?? []) call(listener, detail);
    },
  };
}
