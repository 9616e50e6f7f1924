import { describe, expect, it } from 'vitest';
import { authorizationResponse } from '../../oauth/authorizationResponse.ts';
import { usualPolicy } from '../../oauth/serverPolicy.ts';
import { type Header, type HttpResponse, headerOf } from '../../oauth/wire.ts';
import { signInPage } from '../server/pages.ts';
import { type Cookie, storeCookie } from './cookieJar.ts';
import { followed, requestOf, toAddress, toFormTarget } from './navigation.ts';
import { readPage } from './page.ts';

const ISSUER = 'https://login.acme.example';
const CALLBACK = 'https://client.example/cb';
const SENDER = { issuer: ISSUER, policy: usualPolicy };

const cookies: readonly Cookie[] = ['Lax', 'Strict', 'None'].reduce<readonly Cookie[]>(
  (jar, sameSite) => storeCookie(jar, 'client.example', `__Host-${sameSite}=1; Path=/; Secure; SameSite=${sameSite}`),
  [],
);

function redirect(status: number, location: string, headers: readonly Header[] = []): HttpResponse {
  return { kind: 'http.response', status, headers: [['Location', location], ...headers], body: null };
}

const shown = readPage(
  `${ISSUER}/authorize?state=xyz`,
  signInPage(usualPolicy, { serverName: 'Acme', clientName: 'Shop', csrf_token: 'tok', headers: [] }),
);
const signIn = toFormTarget(shown, { username: 'ada', password: 'pass word' });

const cookieIn = (request: ReturnType<typeof requestOf>) => headerOf(request, 'Cookie');

describe('a form that a person sends', () => {
  it('is posted with the hidden fields and what was entered', () => {
    expect(requestOf(signIn, [])).toEqual({
      kind: 'http.request',
      method: 'POST',
      url: `${ISSUER}/signin`,
      headers: [
        ['Host', 'login.acme.example'],
        ['Origin', 'null'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
      body: 'csrf_token=tok&username=ada&password=pass+word',
    });
  });

  it('says where it comes from unless the page forbids it', () => {
    const request = requestOf(toFormTarget({ ...shown, referrerPolicy: 'unsafe-url' }, {}), []);
    expect(headerOf(request, 'Origin')).toBe(ISSUER);
    expect(headerOf(request, 'Referer')).toBe(`${ISSUER}/authorize?state=xyz`);
  });
});

describe('a redirect after a form with a password (RFC 9700 §4.12)', () => {
  it.each([302, 303])('with status %i is followed without the form', (status) => {
    const request = requestOf(followed(signIn, redirect(status, `${CALLBACK}?code=c1`)), []);
    expect(request).toMatchObject({ method: 'GET', url: `${CALLBACK}?code=c1`, body: null });
    expect(headerOf(request, 'Content-Type')).toBeNull();
  });

  it.each([307, 308])('with status %i carries the password to the next server', (status) => {
    const request = requestOf(followed(signIn, redirect(status, `${CALLBACK}?code=c1`)), []);
    expect(request).toMatchObject({ method: 'POST', url: `${CALLBACK}?code=c1` });
    expect(request.body).toContain('password=pass+word');
    expect(headerOf(request, 'Content-Type')).toBe('application/x-www-form-urlencoded');
  });
});

describe('the cookies of the client', () => {
  it('go with a redirect from the server that a page there started, but not those that are Strict', () => {
    expect(cookieIn(requestOf(followed(signIn, redirect(303, CALLBACK)), cookies))).toBe('__Host-Lax=1; __Host-None=1');
  });

  it('go only as None with a response by form_post', () => {
    const to = { redirect_uri: CALLBACK, response_mode: 'form_post', state: 'xyz' } as const;
    const page = readPage(`${ISSUER}/consent`, authorizationResponse(to, 'c1', SENDER));
    expect(page.submitsItself).toBe(true);
    const request = requestOf(toFormTarget(page, {}), cookies);
    expect(cookieIn(request)).toBe('__Host-None=1');
    expect(request).toMatchObject({ method: 'POST', url: CALLBACK });
    expect(request.body).toBe(`code=c1&state=xyz&iss=${encodeURIComponent(ISSUER)}`);
  });

  it('go all where a person opened the address, even through other sites', () => {
    const all = '__Host-Lax=1; __Host-Strict=1; __Host-None=1';
    expect(cookieIn(requestOf(toAddress(CALLBACK), cookies))).toBe(all);
    expect(cookieIn(requestOf(followed(toAddress(ISSUER), redirect(303, CALLBACK)), cookies))).toBe(all);
  });

  it('do not go as Strict where a page of the client sent the browser through another site', () => {
    const start = toFormTarget({ ...shown, url: CALLBACK }, {});
    const back = followed(start, redirect(303, CALLBACK));
    expect(cookieIn(requestOf(back, cookies))).toBe('__Host-Lax=1; __Host-None=1');
  });
});

describe('the fragment of an address', () => {
  const to = { redirect_uri: CALLBACK, response_mode: 'fragment', state: 'xyz' } as const;

  it('stays in the browser', () => {
    const arrived = followed(signIn, authorizationResponse(to, 'c1', SENDER));
    expect(arrived.url).toContain('/cb#code=c1');
    expect(requestOf(arrived, []).url).toBe(CALLBACK);
  });

  it('goes on with the next redirect, unless that has its own (RFC 9110 §10.2.2)', () => {
    const arrived = followed(signIn, authorizationResponse(to, 'c1', SENDER));
    expect(followed(arrived, redirect(302, 'https://attacker.example/')).url).toContain('attacker.example/#code=c1');
    expect(followed(arrived, redirect(302, 'https://other.example/#own')).url).toBe('https://other.example/#own');
  });
});

describe('the address of a redirect', () => {
  it('is relative to the one before it', () => {
    expect(followed(signIn, redirect(303, '/consent')).url).toBe(`${ISSUER}/consent`);
  });

  it('of an app is left as it is', () => {
    expect(followed(signIn, redirect(303, 'com.example.printer:/cb?code=c1')).url).toBe(
      'com.example.printer:/cb?code=c1',
    );
  });
});

describe('the referrer of a redirect', () => {
  it('is that of the page where it started, under the policy of the last redirect that has one', () => {
    const open = toFormTarget({ ...shown, referrerPolicy: 'unsafe-url' }, {});
    expect(headerOf(requestOf(followed(open, redirect(303, CALLBACK)), []), 'Referer')).toBe(shown.url);
    const closed = followed(open, redirect(303, CALLBACK, [['Referrer-Policy', 'no-referrer']]));
    expect(headerOf(requestOf(closed, []), 'Referer')).toBeNull();
  });
});
