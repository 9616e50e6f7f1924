import { createElement, type FunctionComponent, type LazyExoticComponent, lazy, Suspense, useMemo } from 'react';
import { type Fetched, fetchOnce } from './fetchOnce.ts';

/** A component that the first frame can do without. */
export interface Later<Props> extends Fetched<FunctionComponent<Props>> {
  /** A component that waits for it. */
  readonly Pending: LazyExoticComponent<FunctionComponent<Props>>;
}

export function later<Props extends object>(fetch: () => Promise<FunctionComponent<Props>>): Later<Props> {
  const component = fetchOnce(fetch);
  return { ...component, Pending: lazy(() => component.load().then((found) => ({ default: found }))) };
}

interface WhenFetchedProps<Props> {
  readonly view: Later<Props>;
  readonly props: Props;
}

/**
 * Shows a later component; nothing stands in its place until its code is there. How it was shown at first it stays: what
 * it holds is not lost when its code has come meanwhile.
 */
export function WhenFetched<Props extends object>({ view, props }: WhenFetchedProps<Props>) {
  const shown = useMemo(() => view.fetched(), [view]);
  return (
    <Suspense fallback={null}>{shown ? createElement(shown, props) : createElement(view.Pending, props)}</Suspense>
  );
}
