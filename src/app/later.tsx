import { createElement, type FunctionComponent, type LazyExoticComponent, lazy, Suspense } from 'react';

/** A component that the first frame can do without: its code is fetched apart from that of the page. */
export interface Later<Props> {
  /** Fetches the code, once; again after it could not be fetched. */
  readonly load: () => Promise<unknown>;
  /** The component itself, once it is there. */
  readonly fetched: () => FunctionComponent<Props> | null;
  /** A component that waits for it. */
  readonly Pending: LazyExoticComponent<FunctionComponent<Props>>;
}

export function later<Props extends object>(fetch: () => Promise<FunctionComponent<Props>>): Later<Props> {
  let component: FunctionComponent<Props> | null = null;
  let fetching: Promise<{ readonly default: FunctionComponent<Props> }> | null = null;
  const load = () => {
    fetching ??= fetch().then(
      (found) => {
        component = found;
        return { default: found };
      },
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    );
    return fetching;
  };
  return { load, fetched: () => component, Pending: lazy(load) };
}

interface WhenFetchedProps<Props> {
  readonly view: Later<Props>;
  readonly props: Props;
}

/** Shows a later component; nothing stands in its place until its code is there. */
export function WhenFetched<Props extends object>({ view, props }: WhenFetchedProps<Props>) {
  const Shown: FunctionComponent<Props> | null = view.fetched();
  return <Suspense fallback={null}>{Shown ? <Shown {...props} /> : createElement(view.Pending, props)}</Suspense>;
}
