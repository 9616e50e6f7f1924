import type { Header, HttpResponse } from '../oauth/wire.ts';

const WITHOUT_BODY = [204, 205, 304];

interface Circumstances {
  readonly method: string;
  readonly url: string;
  readonly redirected: boolean;
  readonly type: ResponseType;
}

/** A `Response` cannot be constructed with these, which `fetch` gives it. */
function described(response: Response, { url, redirected, type }: Omit<Circumstances, 'method'>): Response {
  return Object.defineProperties(response, {
    url: { value: url },
    redirected: { value: redirected },
    type: { value: type },
  });
}

/** The response as `fetch` would give it, with those headers that the code may see. */
export function webResponse(answer: HttpResponse, headers: readonly Header[], circumstances: Circumstances): Response {
  const hasBody = circumstances.method !== 'HEAD' && !WITHOUT_BODY.includes(answer.status);
  const visible = new Headers();
  for (const [name, value] of headers) visible.append(name, value);
  return described(
    new Response(hasBody ? answer.body : null, { status: answer.status, headers: visible }),
    circumstances,
  );
}

/** A response of which a page may learn nothing. @see Fetch, "opaque filtered response" */
export function opaqueResponse(type: 'opaque' | 'opaqueredirect', url: string): Response {
  return described(Response.error(), { url: type === 'opaque' ? '' : url, redirected: false, type });
}
