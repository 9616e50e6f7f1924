import { describe, expect, it } from 'vitest';
import { scopeCovers, scopeTokens } from './scope.ts';

describe('a list of scopes (RFC 6749 §3.3)', () => {
  it.each([
    ['photos.read', ['photos.read']],
    ['a b', ['a', 'b']],
    ['!#[]~', ['!#[]~']],
    ['', null],
    [' a', null],
    ['a  b', null],
    ['a\tb', null],
    ['a"b', null],
    ['a\\b', null],
    ['ä', null],
  ])('%o is %o', (scope, tokens) => {
    expect(scopeTokens(scope)).toEqual(tokens);
  });

  it.each([
    ['a b', 'b', true],
    ['a b', 'b a', true],
    ['a', 'a b', false],
    ['a', 'A', false],
    ['', 'a', false],
    ['a', '', false],
  ])('%o covers %o: %s', (allowed, requested, covered) => {
    expect(scopeCovers(allowed, requested)).toBe(covered);
  });
});
