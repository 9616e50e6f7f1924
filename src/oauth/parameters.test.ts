import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeParameters, parseParameters, pathOf, queryJoint, queryOf, withQuery } from './parameters.ts';

describe('form encoding', () => {
  it('encodes the text of RFC 6749 Appendix B as printed there', () => {
    expect(encodeParameters([['text', ' %&+£€']])).toBe('text=+%25%26%2B%C2%A3%E2%82%AC');
    expect(parseParameters('text=+%25%26%2B%C2%A3%E2%82%AC').get('text')).toBe(' %&+£€');
  });

  it('takes a plus sign and %20 alike for a space', () => {
    expect(parseParameters('scope=a+b%20c').get('scope')).toBe('a b c');
  });

  it('leaves out an entry whose value is null and keeps the order of the others', () => {
    expect(
      encodeParameters([
        ['b', '1'],
        ['state', null],
        ['a', '2'],
      ]),
    ).toBe('b=1&a=2');
  });

  it('reads back whatever it has written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.dictionary(text, text, { noNullPrototype: true }), (values) => {
        const read = parseParameters(encodeParameters(Object.entries(values)));
        expect(Object.fromEntries(read.names.map((name) => [name, read.get(name)]))).toEqual(values);
        expect(read.duplicates).toEqual([]);
      }),
    );
  });
});

describe('parameters', () => {
  it('are absent without a value (RFC 6749 §3.1)', () => {
    const parameters = parseParameters('state=&code');
    expect([parameters.get('state'), parameters.get('code'), parameters.get('iss')]).toEqual([null, null, null]);
    expect(parameters.getAll('state')).toEqual([]);
  });

  it('are duplicates when they occur twice, even with an empty value', () => {
    const parameters = parseParameters('a=1&b=2&a=3&c=&c=4');
    expect(parameters.duplicates).toEqual(['a', 'c']);
    expect(parameters.names).toEqual(['a', 'b', 'c']);
    expect(parameters.getAll('a')).toEqual(['1', '3']);
  });

  it('may begin with a question mark in a body, where it is part of the name', () => {
    expect(parseParameters('?code=1').names).toEqual(['?code']);
  });

  it('are those of the request of RFC 6749 §4.1.1', () => {
    const query = queryOf(
      'https://server.example.com/authorize?response_type=code&client_id=s6BhdRkqt3&state=xyz' +
        '&redirect_uri=https%3A%2F%2Fclient%2Eexample%2Ecom%2Fcb',
    );
    const parameters = parseParameters(query);
    expect(parameters.names.map((name) => [name, parameters.get(name)])).toEqual([
      ['response_type', 'code'],
      ['client_id', 's6BhdRkqt3'],
      ['state', 'xyz'],
      ['redirect_uri', 'https://client.example.com/cb'],
    ]);
  });
});

describe('the parts of an address', () => {
  it.each([
    ['https://login.acme.example/authorize?a=1#b', '/authorize', 'a=1'],
    ['https://login.acme.example', '/', ''],
    ['https://login.acme.example?a=1', '/', 'a=1'],
    ['com.example.printer:/cb?code=1&state=2', '/cb', 'code=1&state=2'],
    ['com.example.printer:/cb', '/cb', ''],
    ['http://example.com/cb#access_token=1?not=query', '/cb', ''],
  ])('are told for %s', (url, path, query) => {
    expect([pathOf(url), queryOf(url)]).toEqual([path, query]);
  });
});

describe('withQuery', () => {
  it.each([
    ['com.example.printer:/cb', 'com.example.printer:/cb?code=1'],
    ['https://client.example/cb?tenant=7', 'https://client.example/cb?tenant=7&code=1'],
    ['https://client.example/cb?', 'https://client.example/cb?code=1'],
    ['https://client.example/cb?tenant=7&', 'https://client.example/cb?tenant=7&code=1'],
  ])('appends to %s and keeps what is there', (uri, expected) => {
    expect(withQuery(uri, [['code', '1']])).toBe(expected);
    expect(`${uri}${queryJoint(uri)}code=1`).toBe(expected);
  });

  it('changes nothing where nothing is to be appended', () => {
    expect(withQuery('https://client.example/cb', [['state', null]])).toBe('https://client.example/cb');
  });
});
