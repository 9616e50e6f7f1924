import { createStore } from './store.ts';

/** Something whose code is fetched apart from that of the page. */
export interface Fetched<Value> {
  /** Fetches it, once; again after it could not be fetched. */
  readonly load: () => Promise<Value>;
  /** The thing itself; null before it is here. */
  readonly fetched: () => Value | null;
  /** Tells when it has come. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function fetchOnce<Value>(fetch: () => Promise<Value>): Fetched<Value> {
  const arrived = createStore<Value | null>(null);
  let fetching: Promise<Value> | null = null;
  const load = () => {
    fetching ??= fetch().then(
      (value) => {
        arrived.set(value);
        return value;
      },
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  return { load, fetched: arrived.get, subscribe: arrived.subscribe };
}

/** Something that did not have to be fetched. */
export function alreadyHere<Value>(value: Value): Fetched<Value> {
  return { load: () => Promise.resolve(value), fetched: () => value, subscribe: () => () => undefined };
}
