/** One header line, in the order in which it is sent. */
export type Header = readonly [name: string, value: string];

/** An HTTP request as it leaves the sender. `url` is absolute; `body` is the exact text. */
export interface HttpRequest {
  readonly kind: 'http.request';
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: string | null;
}

/** An HTTP response as it leaves the sender. */
export interface HttpResponse {
  readonly kind: 'http.response';
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: string | null;
}

/**
 * The value of a header, or null where it is absent; names are compared without regard to case.
 * @see RFC 9110 §5.1
 */
export function headerOf(message: { readonly headers: readonly Header[] }, name: string): string | null {
  const wanted = name.toLowerCase();
  const found = message.headers.find(([candidate]) => candidate.toLowerCase() === wanted);
  return found ? found[1] : null;
}

/** All values of a header that may be repeated, such as `Set-Cookie`. */
export function headersOf(message: { readonly headers: readonly Header[] }, name: string): string[] {
  const wanted = name.toLowerCase();
  return message.headers.filter(([candidate]) => candidate.toLowerCase() === wanted).map(([, value]) => value);
}
