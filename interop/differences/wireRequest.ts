export type Pair = readonly [name: string, value: string];

/** A request as both servers get it: nothing is added to it on the way. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  readonly body: string | null;
}

/** The pairs of a query or form, encoded; repeated and empty ones stay. */
export function encoded(pairs: readonly Pair[]): string {
  return new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
}

export function targetOf({ path, query }: WireRequest): string {
  return query.length > 0 ? `${path}?${encoded(query)}` : path;
}

/** What came back, as far as it is compared. */
export interface WireResponse {
  readonly status: number;
  readonly location: string | null;
  readonly contentType: string;
  readonly body: string;
}
