import { describe, expect, it } from 'vitest';
import { type Header, type HttpRequest, type HttpResponse, headerOf } from '../oauth/wire.ts';
import { fetchFrom } from './sandboxFetch.ts';

const as = 'https://as.example';
const api = 'https://api.example';
const page = 'https://spa.example';
const everybody: Header = ['Access-Control-Allow-Origin', '*'];

/** A server whose answers are given by path; it remembers what came. */
function serverWith(answers: Readonly<Record<string, Partial<HttpResponse>>>) {
  const requests: HttpRequest[] = [];
  const request = (message: HttpRequest): HttpResponse => {
    requests.push(message);
    const answer = answers[new URL(message.url).pathname] ?? {};
    return { kind: 'http.response', status: 200, headers: [], body: null, ...answer };
  };
  return { requests, reach: { origins: [as, api], request } };
}

const to = (location: string, status: number): Partial<HttpResponse> => ({
  status,
  headers: [['Location', location], everybody],
});

async function causeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TypeError) || !(error.cause instanceof Error)) throw new Error('fetch did not fail');
  expect(error.message).toBe('fetch failed');
  return error.cause.message;
}

describe('the fetch of a sandbox', () => {
  it.each([
    ['an address and options', `${as}/a`],
    ['a URL', new URL(`${as}/a`)],
    ['a Request', new Request(`${as}/a`)],
  ])('takes %s', async (_, input) => {
    const { reach, requests } = serverWith({ '/a': { body: 'hello' } });
    const response = await fetchFrom(reach, null)(input);
    expect(await response.text()).toBe('hello');
    expect([response.url, response.type, response.redirected]).toEqual([`${as}/a`, 'basic', false]);
    expect(requests).toEqual([
      { kind: 'http.request', method: 'GET', url: `${as}/a`, headers: [['Host', 'as.example']], body: null },
    ]);
  });

  it.each<readonly [string, BodyInit, string, string]>([
    ['text', 'a=1', 'text/plain;charset=UTF-8', 'a=1'],
    ['a form', new URLSearchParams({ a: '1 2' }), 'application/x-www-form-urlencoded;charset=UTF-8', 'a=1+2'],
    ['octets', new TextEncoder().encode('a=ä'), '', 'a=ä'],
    ['a blob', new Blob(['{}'], { type: 'application/json' }), 'application/json', '{}'],
  ])('sends %s', async (_, body, type, text) => {
    const { reach, requests } = serverWith({});
    await fetchFrom(reach, null)(`${as}/a`, { method: 'POST', body });
    expect(requests[0]?.body).toBe(text);
    expect(requests[0] === undefined ? null : (headerOf(requests[0], 'Content-Type') ?? '')).toBe(type);
  });

  it('sends the headers that the code set, spelled as usual, and does not tell where the code runs', async () => {
    const { reach, requests } = serverWith({});
    const headers = { 'user-agent': 'a library', dpop: 'proof', authorization: 'DPoP t', accept: 'application/json' };
    await fetchFrom(reach, null)(`${as}/a?b=c#d`, { headers });
    expect(requests[0]?.url).toBe(`${as}/a?b=c`);
    expect(requests[0]?.headers).toEqual([
      ['Host', 'as.example'],
      ['Accept', 'application/json'],
      ['Authorization', 'DPoP t'],
      ['DPoP', 'proof'],
    ]);
  });

  it('gives no body where there is none', async () => {
    const { reach } = serverWith({ '/a': { status: 204 }, '/b': { body: 'hello' } });
    expect((await fetchFrom(reach, null)(`${as}/a`)).body).toBeNull();
    expect((await fetchFrom(reach, null)(`${as}/b`, { method: 'HEAD' })).body).toBeNull();
  });

  it.each(['https://elsewhere.example/', 'http://as.example/', 'https://as.example:8443/'])(
    'fails at %s, where nobody answers, and says who does',
    async (url) => {
      const { reach } = serverWith({});
      expect(await causeOf(fetchFrom(reach, null)(url))).toContain(`there are ${as}, ${api}`);
    },
  );

  it('sends nothing once it was aborted', async () => {
    const { reach, requests } = serverWith({});
    const signal = AbortSignal.abort(new Error('no more'));
    await expect(fetchFrom(reach, null)(`${as}/a`, { signal })).rejects.toThrow('no more');
    expect(requests).toEqual([]);
  });
});

describe('a redirect', () => {
  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
    [302, 'DELETE', 'DELETE'],
  ])('with %s turns %s into %s', async (status, method, then) => {
    const { reach, requests } = serverWith({ '/a': to('/b', status) });
    const body = method === 'POST' ? new URLSearchParams({ a: '1' }) : null;
    const response = await fetchFrom(reach, null)(`${as}/a`, { method, body });
    expect([response.url, response.redirected]).toEqual([`${as}/b`, true]);
    expect(requests[1]).toMatchObject({ method: then, body: then === 'POST' ? 'a=1' : null });
  });

  it('to another origin drops the authorization', async () => {
    const { reach, requests } = serverWith({ '/a': to(`${api}/b`, 307) });
    await fetchFrom(reach, null)(`${as}/a`, { headers: { authorization: 'Bearer t', dpop: 'p' } });
    expect(requests[1]?.headers).toEqual([
      ['Host', 'api.example'],
      ['DPoP', 'p'],
    ]);
  });

  it('is given back, or is an error, where the code wants that', async () => {
    const { reach } = serverWith({ '/a': to('com.example.app:/cb?code=1', 303) });
    const response = await fetchFrom(reach, null)(`${as}/a`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, 'com.example.app:/cb?code=1']);
    expect(await causeOf(fetchFrom(reach, null)(`${as}/a`, { redirect: 'error' }))).toContain('there is a redirect');
  });

  it('cannot be followed to an app, nor for ever', async () => {
    const { reach, requests } = serverWith({ '/a': to('com.example.app:/cb', 303), '/loop': to('/loop', 302) });
    expect(await causeOf(fetchFrom(reach, null)(`${as}/a`))).toContain('com.example.app:');
    requests.length = 0;
    expect(await causeOf(fetchFrom(reach, null)(`${as}/loop`))).toBe('too many redirects');
    expect(requests).toHaveLength(21);
  });
});

describe('the fetch of a page', () => {
  const proof = { headers: { dpop: 'proof' } };

  it('says which origin asks, and lets the code see what the server lets it see', async () => {
    const headers: readonly Header[] = [
      everybody,
      ['Content-Type', 'text/plain'],
      ['ETag', 'e'],
      ['Access-Control-Expose-Headers', 'DPoP-Nonce'],
      ['DPoP-Nonce', 'n-1'],
    ];
    const { reach, requests } = serverWith({ '/a': { headers } });
    const response = await fetchFrom(reach, page)(`${as}/a`);
    expect(requests[0]?.headers).toEqual([
      ['Host', 'as.example'],
      ['Origin', page],
    ]);
    expect([...response.headers]).toEqual([
      ['content-type', 'text/plain'],
      ['dpop-nonce', 'n-1'],
    ]);
    expect(response.type).toBe('cors');
  });

  it('asks first where it must, and sends nothing more where the answer is no', async () => {
    const { reach, requests } = serverWith({});
    expect(await causeOf(fetchFrom(reach, page)(`${as}/a`, proof))).toContain('CORS: ');
    expect(requests.map(({ method }) => method)).toEqual(['OPTIONS']);
  });

  it('sends a simple request unasked: the server acts, and only the answer is out of reach', async () => {
    const { reach, requests } = serverWith({ '/a': { body: 'secret' } });
    const body = new URLSearchParams({ code: '1' });
    expect(await causeOf(fetchFrom(reach, page)(`${as}/a`, { method: 'POST', body }))).toContain('CORS: ');
    expect(requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it('goes on where the server allows it', async () => {
    const headers: readonly Header[] = [everybody, ['Access-Control-Allow-Headers', 'DPoP']];
    const { reach, requests } = serverWith({ '/a': { headers } });
    expect((await fetchFrom(reach, page)(`${as}/a`, proof)).ok).toBe(true);
    expect(requests.map(({ method }) => method)).toEqual(['OPTIONS', 'GET']);
  });

  it('needs no permission at its own origin, and names itself there only where it changes something', async () => {
    const { reach, requests } = serverWith({});
    await fetchFrom(reach, as)(`${as}/a`, proof);
    await fetchFrom(reach, as)(`${as}/a`, { method: 'POST' });
    expect(requests.map((request) => headerOf(request, 'Origin'))).toEqual([null, as]);
  });

  it('cannot look at a redirect', async () => {
    const { reach } = serverWith({ '/a': to('/b', 303) });
    const response = await fetchFrom(reach, page)(`${as}/a`, { redirect: 'manual' });
    expect([response.type, response.status, response.headers.get('location')]).toEqual(['opaqueredirect', 0, null]);
  });

  it('is nobody any more after a redirect from one foreign origin to another', async () => {
    const { reach, requests } = serverWith({ '/a': to(`${api}/b`, 302), '/b': { headers: [everybody] } });
    await fetchFrom(reach, page)(`${as}/a`);
    expect(requests.map((request) => headerOf(request, 'Origin'))).toEqual([page, 'null']);
  });

  it('learns nothing of an answer that it asked for without CORS', async () => {
    const { reach, requests } = serverWith({ '/a': { body: 'secret' } });
    const response = await fetchFrom(reach, page)(`${as}/a`, { mode: 'no-cors' });
    expect([response.type, response.status, await response.text()]).toEqual(['opaque', 0, '']);
    expect(requests).toHaveLength(1);
  });

  it('keeps to its own origin where the code wants that', async () => {
    const { reach, requests } = serverWith({});
    expect(await causeOf(fetchFrom(reach, page)(`${as}/a`, { mode: 'same-origin' }))).toContain('another origin');
    expect(requests).toEqual([]);
  });
});
