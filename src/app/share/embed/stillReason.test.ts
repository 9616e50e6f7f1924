import { describe, expect, it } from 'vitest';
import { stillReason } from './stillReason.ts';

describe('the preview', () => {
  it.each([
    ['markdown', 'auto', true, 'isAll'],
    ['markdown', 'interaction', false, 'isAll'],
    ['element', 'interaction', true, 'untilPressed'],
    ['react', 'interaction', false, 'untilPressed'],
    ['frame', 'interaction', true, null],
    ['element', 'auto', true, null],
    ['frame', 'auto', false, 'noFrame'],
  ] as const)(
    'of %s that starts by %s, where another page may be shown: %s, is a picture because: %s',
    (form, reveal, can, why) => {
      expect(stillReason(form, reveal, can)).toBe(why);
    },
  );
});
