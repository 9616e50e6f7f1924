import type { WireRequest, WireResponse } from './wireRequest.ts';

/**
 * What a server did, in the words that the two are compared by: `sign-in`, `page 400`, `redirect invalid_scope`,
 * `redirect by fragment invalid_scope`; at the token endpoint the status, and the error where there is one.
 */
export function answerOf(request: WireRequest, response: WireResponse): string {
  return request.path === '/authorize' ? authorizationAnswer(response) : tokenAnswer(response);
}

function authorizationAnswer({ status, location, contentType, body }: WireResponse): string {
  if (location?.startsWith('/')) return 'sign-in';
  if (location !== null) return redirectAnswer(location);
  const posted = /<input\b[^>]*\bname="error"[^>]*>/.exec(body)?.[0];
  if (posted) return `redirect by form_post ${/\bvalue="([^"]*)"/.exec(posted)?.[1]}`;
  if (status === 200 && contentType.startsWith('text/html')) return 'sign-in';
  return `page ${status}`;
}

function redirectAnswer(location: string): string {
  const { searchParams, hash } = new URL(location);
  const inFragment = new URLSearchParams(hash.slice(1)).get('error');
  if (inFragment) return `redirect by fragment ${inFragment}`;
  return `redirect ${searchParams.get('error') ?? 'without error'}`;
}

function tokenAnswer({ status, contentType, body }: WireResponse): string {
  if (!contentType.startsWith('application/json')) return `${status}`;
  const { error } = JSON.parse(body) as { readonly error?: string };
  return error === undefined ? `${status}` : `${status} ${error}`;
}
