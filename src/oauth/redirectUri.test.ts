import { describe, expect, it } from 'vitest';
import { isPrivateUseScheme, redirectUriMatches } from './redirectUri.ts';
import vectors from './vectors/redirectUri.json' with { type: 'json' };

describe('a requested redirect URI', () => {
  it.each(vectors.cases)('$requested for $registered is accepted: $accept ($why)', (vector) => {
    expect(redirectUriMatches(vector.registered, vector.requested)).toBe(vector.accept);
  });

  it.each([
    ['http://127.0.0.1/cb', 'http://127.0.0.1:51004@attacker.example/cb', 'userinfo after a loopback literal'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1.attacker.example/cb', 'a name that begins like a loopback literal'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:port/cb', 'a port that is no number'],
    ['http://127.0.0.1/cb', 'http://127.0.0.1:51004/cb?next=1', 'an extra query'],
    ['http://localhost/cb', 'http://localhost:51004/cb', 'a name instead of a literal (RFC 8252 §8.3)'],
    ['http://client.example/cb', 'http://client.example:8080/cb', 'a port that is not on the loopback interface'],
  ])('for %s refuses %s: %s', (registered, requested) => {
    expect(redirectUriMatches(registered, requested)).toBe(false);
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
