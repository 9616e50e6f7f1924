import { describe, expect, it } from 'vitest';
import { cookieHeader, storeCookie } from './cookieJar.ts';

const good = '__Host-session=abc=1; Path=/; Secure; HttpOnly; SameSite=Lax';

describe('the cookie jar (RFC 6265bis)', () => {
  it('sends a cookie back to its own host only', () => {
    const jar = storeCookie([], 'login.example', good);
    expect(cookieHeader(jar, 'login.example')).toBe('__Host-session=abc=1');
    expect(cookieHeader(jar, 'other.example')).toBeNull();
  });

  it('replaces a cookie of the same name and removes one that has expired', () => {
    const jar = storeCookie([], 'login.example', good);
    const replaced = storeCookie(jar, 'login.example', '__Host-session=new; Path=/; Secure');
    expect(cookieHeader(replaced, 'login.example')).toBe('__Host-session=new');
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
