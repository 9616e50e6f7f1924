import { useEffect, useSyncExternalStore } from 'react';
import { createStore } from '../../app/store.ts';

/** The elements that show a widget in this document, in the order in which they stand. */
const shown = createStore<readonly Element[]>([]);

const inOrder = (one: Element, other: Element) =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Which of several widgets that of an element is, from 1; null where it is the only one. */
export function useNumberAmongWidgets(host: Element): number | null {
  useEffect(() => {
    // Whichever is fetched first, the order is that of the page.
    shown.set([...shown.get(), host].sort(inOrder));
    return () => shown.set(shown.get().filter((one) => one !== host));
  }, [host]);
  const all = useSyncExternalStore(shown.subscribe, shown.get, shown.get);
  const at = all.indexOf(host);
  return all.length < 2 || at < 0 ? null : at + 1;
}
