export interface Address {
  readonly search: string;
  readonly hash: string;
}

/** The address of the page, as far as it is ours. */
export interface AddressBar {
  readonly read: () => Address;
  /** A new entry, to which Back leads from further ones. */
  readonly push: (address: Address) => void;
  /** Corrects the entry that is shown. */
  readonly replace: (address: Address) => void;
  /** Tells when the address was changed by Back, by Forward, or by hand. */
  readonly onMove: (listener: () => void) => void;
}

/** Browsers refuse more than 100 changes in 30 seconds. */
const BETWEEN_CHANGES_MS = 350;

/**
 * The address bar of a window. A correction is written at once, so that whoever loads the page anew stays where it is; of
 * those that follow quickly the last one is. Nothing here ever throws.
 */
export function addressBarOf(window: Window): AddressBar {
  let waiting: Address | null = null;
  /** While it runs, corrections wait. */
  let timer: number | undefined;

  function write(method: 'pushState' | 'replaceState', { search, hash }: Address): void {
    try {
      window.history[method](null, '', `${window.location.pathname}${search}${hash}`);
    } catch {
      // A page without an address of its own (a sandbox), or too many changes: the page goes on without its link.
    }
  }

  function flush(): void {
    if (waiting) write('replaceState', waiting);
    waiting = null;
  }

  function flushAndRest(): void {
    flush();
    timer = window.setTimeout(() => {
      timer = undefined;
      if (waiting) flushAndRest();
    }, BETWEEN_CHANGES_MS);
  }

  window.addEventListener('pagehide', flush);
  return {
    read: () => ({ search: window.location.search, hash: window.location.hash }),
    push(address) {
      flush();
      write('pushState', address);
    },
    replace(address) {
      waiting = address;
      if (timer === undefined) flushAndRest();
    },
    onMove(listener) {
      const moved = () => {
        // What waits belongs to the entry that was left.
        waiting = null;
        listener();
      };
      window.addEventListener('popstate', moved);
      window.addEventListener('hashchange', moved);
    },
  };
}
