import type { Address, AddressBar } from '../../app/page/addressBar.ts';

/** The address of a widget: it is told by its host, and what happens in the widget is not written to the window's. */
export interface SilentBar extends AddressBar {
  readonly move: (address: Address) => void;
}

export function silentBar(opened: Address): SilentBar {
  let address = opened;
  const listeners: (() => void)[] = [];
  return {
    read: () => address,
    push: () => undefined,
    replace: () => undefined,
    onMove: (listener) => listeners.push(listener),
    move(next) {
      address = next;
      for (const listener of listeners) listener();
    },
  };
}
