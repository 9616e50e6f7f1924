import type { HttpRequest, HttpResponse } from '../../src/oauth/wire.ts';

/** Sends a message of the simulation over a real connection, and reads the answer back. */
export async function exchange({ method, url, headers, body }: HttpRequest): Promise<HttpResponse> {
  const sent = headers.filter(([name]) => name !== 'Host').map(([name, value]): [string, string] => [name, value]);
  const response = await fetch(url, { method, headers: sent, body, redirect: 'manual' });
  return {
    kind: 'http.response',
    status: response.status,
    headers: [...response.headers],
    body: (await response.text()) || null,
  };
}
