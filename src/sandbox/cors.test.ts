import { describe, expect, it } from 'vitest';
import type { Header, HttpRequest, HttpResponse } from '../oauth/wire.ts';
import { exposedHeaders, preflightFor, unsafeHeaderNames, whyForbidden, whyUnreadable } from './cors.ts';

const origin = 'https://spa.example';
const form: Header = ['Content-Type', 'application/x-www-form-urlencoded;charset=UTF-8'];

const request = (method: string, headers: readonly Header[]): HttpRequest => ({
  kind: 'http.request',
  method,
  url: 'https://as.example/token',
  headers,
  body: null,
});
const answer = (status: number, headers: readonly Header[]): HttpResponse => ({
  kind: 'http.response',
  status,
  headers,
  body: null,
});

describe('the headers that a script may send to another origin unasked', () => {
  it.each<readonly [Header, boolean]>([
    [form, true],
    [['Content-Type', 'TEXT/plain'], true],
    [['Content-Type', 'application/json'], false],
    [['Content-Type', 'text/plain; a="b"'], false],
    [['Accept', 'application/json'], true],
    [['Accept', 'a'.repeat(129)], false],
    [['Accept-Language', 'de-AT, en;q=0.5'], true],
    [['Accept-Language', 'en"'], false],
    [['Authorization', 'Bearer t'], false],
    [['DPoP', 'proof'], false],
  ])('%s: %s', (header, safe) => {
    expect(unsafeHeaderNames([header])).toEqual(safe ? [] : [header[0].toLowerCase()]);
  });
});

describe('a preflight', () => {
  it('is not sent before a simple request', () => {
    expect(preflightFor(request('POST', [form]), [form], origin)).toBeNull();
  });

  it('asks for the method and for every header that is not simple, sorted and in lower case', () => {
    const headers: readonly Header[] = [['DPoP', 'proof'], form, ['Authorization', 'DPoP t']];
    expect(preflightFor(request('POST', headers), headers, origin)).toEqual({
      kind: 'http.request',
      method: 'OPTIONS',
      url: 'https://as.example/token',
      headers: [
        ['Host', 'as.example'],
        ['Origin', origin],
        ['Accept', '*/*'],
        ['Access-Control-Request-Method', 'POST'],
        ['Access-Control-Request-Headers', 'authorization,dpop'],
      ],
      body: null,
    });
  });

  it('is sent before a method that no form has, even without headers', () => {
    expect(preflightFor(request('DELETE', []), [], origin)?.headers.at(-1)).toEqual([
      'Access-Control-Request-Method',
      'DELETE',
    ]);
  });

  const allowed: Header = ['Access-Control-Allow-Origin', origin];
  const bearer: Header = ['Authorization', 'Bearer t'];
  it.each<readonly [string, HttpResponse, string | null]>([
    ['lists the header', answer(204, [allowed, ['Access-Control-Allow-Headers', 'authorization']]), null],
    ['lists no header', answer(204, [allowed]), 'the header authorization is not allowed'],
    [
      'means every header but this one',
      answer(204, [allowed, ['Access-Control-Allow-Headers', '*']]),
      'the header authorization is not allowed',
    ],
    [
      'is an error',
      answer(404, [allowed, ['Access-Control-Allow-Headers', 'authorization']]),
      'the preflight was answered with 404',
    ],
  ])('lets a request go out, or not, when its answer %s', (_, response, why) => {
    expect(whyForbidden(response, request('GET', [bearer]), [bearer], origin, false)).toBe(why);
  });

  it('must list a method that no form has', () => {
    const listed = answer(204, [allowed, ['Access-Control-Allow-Methods', 'GET, DELETE']]);
    expect(whyForbidden(listed, request('DELETE', []), [], origin, false)).toBeNull();
    expect(whyForbidden(listed, request('PUT', []), [], origin, false)).toBe('the method PUT is not allowed');
    const every = answer(204, [allowed, ['Access-Control-Allow-Methods', '*']]);
    expect(whyForbidden(every, request('PUT', []), [], origin, false)).toBeNull();
  });
});

describe('an answer to a script of another origin', () => {
  it.each<readonly [readonly Header[], boolean, boolean]>([
    [[], false, false],
    [[['Access-Control-Allow-Origin', '*']], false, true],
    [[['Access-Control-Allow-Origin', '*']], true, false],
    [[['Access-Control-Allow-Origin', origin]], false, true],
    [[['Access-Control-Allow-Origin', 'https://other.example']], false, false],
    [[['Access-Control-Allow-Origin', `${origin}, https://other.example`]], false, false],
    [[['Access-Control-Allow-Origin', origin]], true, false],
    [
      [
        ['Access-Control-Allow-Origin', origin],
        ['Access-Control-Allow-Credentials', 'true'],
      ],
      true,
      true,
    ],
  ])('with %j (credentials: %s) is readable: %s', (headers, withCredentials, readable) => {
    expect(whyUnreadable(answer(200, headers), origin, withCredentials) === null).toBe(readable);
  });

  it('shows the harmless headers and those that the server exposes, and never cookies', () => {
    const headers: readonly Header[] = [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
      ['DPoP-Nonce', 'n-1'],
      ['WWW-Authenticate', 'DPoP'],
      ['Set-Cookie', 'a=b'],
    ];
    const namesOf = (exposed: Header | null, withCredentials = false) =>
      exposedHeaders(answer(200, exposed === null ? headers : [...headers, exposed]), withCredentials).map(
        ([name]) => name,
      );
    expect(namesOf(null)).toEqual(['Content-Type', 'Cache-Control']);
    expect(namesOf(['Access-Control-Expose-Headers', 'dpop-nonce'])).toContain('DPoP-Nonce');
    expect(namesOf(['Access-Control-Expose-Headers', '*'])).toEqual([
      'Content-Type',
      'Cache-Control',
      'DPoP-Nonce',
      'WWW-Authenticate',
      'Access-Control-Expose-Headers',
    ]);
    expect(namesOf(['Access-Control-Expose-Headers', '*'], true)).toEqual(['Content-Type', 'Cache-Control']);
  });
});
