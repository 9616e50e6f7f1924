import { createStore } from './store.ts';

/** Code that did not come when somebody asked for what it does. */
export interface Unfetched {
  /** Some browsers try no file twice; then only loading the page anew helps. */
  readonly wasRetried: boolean;
  readonly retry: () => void;
  readonly giveUp: () => void;
}

/** What the page has to say about its own code; null while nothing is missing. */
export const unfetched = createStore<Unfetched | null>(null);

interface Uses<Value> {
  readonly use?: (value: Value) => void;
  /** Called when nobody waits for it any more. */
  readonly giveUp?: (() => void) | undefined;
}

/** Fetches code that somebody waits for; where it does not come, the page says so and offers another try. */
export function fetchOrTell<Value>(load: () => Promise<Value>, uses: Uses<Value> = {}): void {
  attempt(load, uses, false);
}

function attempt<Value>(load: () => Promise<Value>, uses: Uses<Value>, wasRetried: boolean): void {
  load().then(uses.use, () => {
    unfetched.set({
      wasRetried,
      retry() {
        unfetched.set(null);
        attempt(load, uses, true);
      },
      giveUp() {
        unfetched.set(null);
        uses.giveUp?.();
      },
    });
  });
}
