import { describe, expect, it } from 'vitest';
import { FORM, JSON_TYPE, mediaTypeOf } from './mediaType.ts';

describe('the media type of a message', () => {
  it.each([
    ['application/json;charset=UTF-8', JSON_TYPE],
    ['Application/JSON ; charset=utf-8', JSON_TYPE],
    ['application/x-www-form-urlencoded', FORM],
    ['', null],
  ])('of %o is %o', (header, type) => {
    expect(mediaTypeOf({ headers: [['content-type', header]] })).toBe(type);
  });

  it('is null without the header', () => {
    expect(mediaTypeOf({ headers: [] })).toBeNull();
  });
});
