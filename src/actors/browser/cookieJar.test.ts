import { describe, expect, it } from 'vitest';
import { cookieHeader, type Destination, storeCookie } from './cookieJar.ts';

const good = '__Host-session=abc=1; Path=/; Secure; HttpOnly; SameSite=Lax';

const to = (host: string, changes: Partial<Destination> = {}): Destination => ({
  url: `https://${host}/cb`,
  method: 'GET',
  crossSite: false,
  ...changes,
});

describe('the cookie jar (RFC 6265bis)', () => {
  it('sends a cookie back to its own host only', () => {
    const jar = storeCookie([], 'login.example', good);
    expect(cookieHeader(jar, to('login.example'))).toBe('__Host-session=abc=1');
    expect(cookieHeader(jar, to('other.example'))).toBeNull();
  });

  it('replaces a cookie of the same name and removes one that has expired', () => {
    const jar = storeCookie([], 'login.example', good);
    const replaced = storeCookie(jar, 'login.example', '__Host-session=new; Path=/; Secure');
    expect(cookieHeader(replaced, to('login.example'))).toBe('__Host-session=new');
    expect(storeCookie(replaced, 'login.example', '__Host-session=; Max-Age=0; Path=/; Secure')).toEqual([]);
  });

  it.each([
    ['without Secure', '__Host-a=1; Path=/'],
    ['without Path=/', '__Host-a=1; Secure'],
    ['with a Domain', '__Host-a=1; Path=/; Secure; Domain=example'],
    ['without the prefix', 'a=1; Path=/; Secure'],
  ])('ignores a cookie %s', (_, setCookie) => {
    expect(storeCookie([], 'login.example', setCookie)).toEqual([]);
  });
});

describe('a cookie in a request that comes from another site (draft-ietf-httpbis-rfc6265bis §5.8.3)', () => {
  const carried = (attribute: string, changes: Partial<Destination>) => {
    const jar = storeCookie([], 'client.example', `__Host-tx=1; Path=/; Secure${attribute}`);
    return cookieHeader(jar, to('client.example', changes)) !== null;
  };

  it.each([
    ['; SameSite=Lax', true, false],
    ['; SameSite=Strict', false, false],
    ['; SameSite=None', true, true],
    ['', true, false],
  ])('with%s goes with a redirect: %s, with a posted form: %s', (attribute, redirect, form) => {
    expect(carried(attribute, { crossSite: true })).toBe(redirect);
    expect(carried(attribute, { crossSite: true, method: 'POST' })).toBe(form);
  });

  it.each(['; SameSite=Lax', '; SameSite=Strict', ''])('with%s always goes where the site is its own', (attribute) => {
    expect(carried(attribute, {})).toBe(true);
    expect(carried(attribute, { method: 'POST' })).toBe(true);
  });
});

describe('cookies of a host', () => {
  it('are sent in the order in which they were first set', () => {
    const set = ['__Host-a=1; Path=/; Secure', '__Host-b=1; Path=/; Secure', '__Host-a=2; Path=/; Secure'];
    const jar = set.reduce<ReturnType<typeof storeCookie>>(
      (kept, cookie) => storeCookie(kept, 'a.example', cookie),
      [],
    );
    expect(cookieHeader(jar, to('a.example'))).toBe('__Host-a=2; __Host-b=1');
  });

  it('do not go where there is no TLS', () => {
    const jar = storeCookie([], '127.0.0.1:5000', good);
    expect(cookieHeader(jar, { ...to('127.0.0.1:5000'), url: 'http://127.0.0.1:5000/cb' })).toBeNull();
  });
});
