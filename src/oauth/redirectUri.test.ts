import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateUseScheme, redirectUriIsTaken, redirectUriMatches } from './redirectUri.ts';
import vectors from './vectors/redirectUri.json' with { type: 'json' };
import wildcard from './vectors/redirectUriWildcard.json' with { type: 'json' };

describe('a requested redirect URI', () => {
  it.each(vectors.cases)('$requested for $registered is accepted: $accept ($why)', (vector) => {
    expect(redirectUriMatches(vector.registered, vector.requested)).toBe(vector.accept);
  });

  it.each([
    ['http://127.0.0.1/cb', 'http://127.0.0.1:51004@attacker.example/cb', 'userinfo after a loopback literal'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1.attacker.example/cb', 'a name that begins like a loopback literal'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:port/cb', 'a port that is no number'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:65536/cb', 'a port that there is not'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:51004/cb?next=1', 'an extra query'],
    ['http://localhost/cb', 'http://localhost:51004/cb', 'a name instead of a literal (RFC 8252 §8.3)'],
    ['http://client.example/cb', 'http://client.example:8080/cb', 'a port that is not on the loopback interface'],
  ])('for %s refuses %s: %s', (registered, requested) => {
    expect(redirectUriMatches(registered, requested)).toBe(false);
  });
});

describe('a server that is strict', () => {
  it.each(vectors.cases)('takes $requested for $registered: $accept ($why)', ({ registered, requested, accept }) => {
    expect(redirectUriIsTaken('exact', registered, requested)).toBe(accept);
  });

  it('takes nothing that is longer than what is registered, whatever it is', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string({ minLength: 1 }), (registered, extra) => {
        expect(redirectUriIsTaken('exact', registered, registered + extra)).toBe(false);
      }),
    );
  });
});

describe('a server that lets the query be longer (RFC 9700 §4.1)', () => {
  it.each([
    ['https://client.example/cb', 'https://client.example/cb', true],
    ['https://client.example/cb', 'https://client.example/cb?next=https://attacker.example', true],
    ['https://client.example/cb?tenant=7', 'https://client.example/cb?tenant=7&next=x', true],
    ['https://client.example/cb?tenant=7', 'https://client.example/cb?tenant=77', false],
    ['https://client.example/cb', 'https://client.example/cb/other', false],
    ['https://client.example/cb', 'https://client.example/cb?next=x#fragment', false],
  ])('for %s and %s says %s', (registered, requested, taken) => {
    expect(redirectUriIsTaken('extra-query', registered, requested)).toBe(taken);
  });
});

describe('a server that compares the beginning (RFC 9700 §4.1)', () => {
  it.each([
    ['https://client.example/cb', 'https://client.example/cb/../ugc/7', true],
    ['https://client.example', 'https://client.example.attacker.example/cb', true],
    ['https://client.example', 'https://client.example@attacker.example/cb', true],
    ['https://client.example', 'https://client.example:65536/cb', false],
    ['https://client.example/cb', 'https://client.example/other', false],
    ['https://client.example/cb', 'https://client.example/cb#fragment', false],
    ['https://client.example/cb', 'https://client.example/cb\r\nSet-Cookie: a=b', false],
  ])('for %s and %s says %s', (registered, requested, taken) => {
    expect(redirectUriIsTaken('prefix', registered, requested)).toBe(taken);
  });
});

describe('a server that translates wildcards (RFC 9700 §4.1.1)', () => {
  it.each(wildcard.cases)('takes $requested: $accept', ({ requested, accept }) => {
    expect(redirectUriIsTaken('wildcard', wildcard.pattern, requested)).toBe(accept);
  });

  it('takes nothing but a star for a wildcard', () => {
    expect(redirectUriIsTaken('wildcard', 'https://a.example/(b)?', 'https://a.example/(b)?')).toBe(true);
    expect(redirectUriIsTaken('wildcard', 'https://a.example/*', 'https://aXexample/cb')).toBe(false);
    expect(redirectUriIsTaken('wildcard', 'https://a.example/b?', 'https://a.example/')).toBe(false);
  });
});

describe('a private-use scheme', () => {
  it.each([
    ['com.example.printer:/cb', true],
    ['COM.example.printer:/cb', true],
    ['com.example.printer://cb', true],
    ['https://printer.example.com/cb', false],
    ['http://127.0.0.1/cb', false],
    ['printer:/cb', false],
    ['.example:/cb', false],
    ['/cb', false],
  ])('of %s: %s (RFC 8252 §7.1)', (uri, expected) => {
    expect(isPrivateUseScheme(uri)).toBe(expected);
  });
});
