import { describe, expect, it } from 'vitest';
import { reasonPhrase, requestTarget } from './httpText.ts';

describe('the target of a request', () => {
  it.each([
    ['https://login.acme.example/authorize?state=a%20b', '/authorize?state=a%20b'],
    ['https://login.acme.example', '/'],
    ['https://login.acme.example?next=/b', '/?next=/b'],
    ['HTTPS://login.acme.example:8443/token', '/token'],
    ['https://login.acme.example/a//b?to=https://c.example/', '/a//b?to=https://c.example/'],
    ['/already/relative', '/already/relative'],
  ])('of %s is %s', (url, target) => {
    expect(requestTarget(url)).toBe(target);
  });

  it('has no fragment, which a browser keeps to itself', () => {
    expect(requestTarget('https://printer.example.com/cb?code=x#token=y')).toBe('/cb?code=x');
    expect(requestTarget('https://printer.example.com#/path')).toBe('/');
  });
});

describe('the reason phrase', () => {
  it.each([
    [200, 'OK'],
    [204, 'No Content'],
    [303, 'See Other'],
    [400, 'Bad Request'],
    [405, 'Method Not Allowed'],
  ])('of %i is %s', (status, phrase) => {
    expect(reasonPhrase(status)).toBe(phrase);
  });

  it('is empty for a status that it does not know', () => {
    expect(reasonPhrase(299)).toBe('');
  });
});
