import { describe, expect, it } from 'vitest';
import { jsonObject } from './jsonObject.ts';

describe('a JSON object', () => {
  it('is read', () => {
    expect(jsonObject('{"a":1}')).toEqual({ a: 1 });
  });

  it.each(['', '{', 'null', '1', '"a"', '[{}]'])('is not: %s', (text) => {
    expect(jsonObject(text)).toBeNull();
  });
});
