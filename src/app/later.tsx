import {
  createElement,
  type FunctionComponent,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
} from 'react';
import { type Fetched, fetchOnce } from './fetchOnce.ts';
import { fetchOrTell } from './unfetched.ts';

/** A component that the first frame can do without. */
export interface Later<Props> extends Fetched<FunctionComponent<Props>> {
  /** A component that waits for it. */
  readonly Pending: LazyExoticComponent<FunctionComponent<Props>>;
}

/** Settles when it has come, however often it had to be tried; what failed is told elsewhere. */
function arrival<Value>({ fetched, subscribe }: Fetched<Value>): Promise<{ readonly default: Value }> {
  return new Promise((resolve) => {
    const settle = () => {
      const value = fetched();
      if (value !== null) resolve({ default: value });
    };
    subscribe(settle);
    settle();
  });
}

export function later<Props extends object>(fetch: () => Promise<FunctionComponent<Props>>): Later<Props> {
  const component = fetchOnce(fetch);
  return { ...component, Pending: lazy(() => arrival(component)) };
}

interface WhenFetchedProps<Props> {
  readonly view: Later<Props>;
  readonly props: Props;
  /** Called where it did not come, and nobody waits for it any more. */
  readonly onGiveUp?: () => void;
  /** Stands in its place until it is there. */
  readonly meanwhile?: ReactNode;
}

/**
 * Shows a later component as soon as its code is there. How it was shown at first it stays: what it holds is not lost
 * when its code has come meanwhile.
 */
export function WhenFetched<Props extends object>({ view, props, onGiveUp, meanwhile }: WhenFetchedProps<Props>) {
  const shown = useMemo(() => view.fetched(), [view]);
  useEffect(() => {
    if (view.fetched() === null) fetchOrTell(view.load, { giveUp: onGiveUp });
  }, [view, onGiveUp]);
  return (
    <Suspense fallback={meanwhile}>{shown ? createElement(shown, props) : createElement(view.Pending, props)}</Suspense>
  );
}
