import { describe, expect, it } from 'vitest';
import { dpopTarget } from './dpopTarget.ts';

const TOKEN = 'https://login.acme.example/token';

describe('the address that a proof names', () => {
  it.each([
    ['as it is', TOKEN],
    ['with a query and a fragment', `${TOKEN}?a=b#c`],
    ['with a fragment that has a question mark', `${TOKEN}#a?b`],
    ['with the usual port', 'https://login.acme.example:443/token'],
    ['in upper-case letters', 'HTTPS://LOGIN.Acme.Example/token'],
    ['with dot segments', 'https://login.acme.example/a/./../token'],
    ['with a letter that needs no escape', 'https://login.acme.example/%74oken'],
  ])('is the same %s (RFC 3986 §6.2.2, §6.2.3)', (_, uri) => {
    expect(dpopTarget(uri)).toBe(TOKEN);
  });

  it('is the same with and without the path that stands for none', () => {
    expect(dpopTarget('https://login.acme.example')).toBe(dpopTarget('https://login.acme.example/'));
  });

  it('is the same whatever the case of an escape', () => {
    expect(dpopTarget('https://login.acme.example/a%2fb')).toBe('https://login.acme.example/a%2Fb');
  });

  it.each([
    'http://login.acme.example/token',
    'https://login.acme.example:8443/token',
    'https://login.acme.example/token/',
    'https://login.acme.example/Token',
    'https://user@login.acme.example/token',
    'https://login.acme.example/tok%2Fen',
    'https://other.example/token',
  ])('is another: %s', (uri) => {
    expect(dpopTarget(uri)).not.toBe(TOKEN);
  });

  it.each(['', '/token', 'login.acme.example/token', 'com.example.app:/token'])('is none: %s', (uri) => {
    expect(dpopTarget(uri)).toBeNull();
  });
});
