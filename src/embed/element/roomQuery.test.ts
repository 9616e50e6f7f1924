import { describe, expect, it } from 'vitest';
import { roomMatches } from './roomQuery.ts';

const room = { width: 640, height: 400, rem: 16 };

describe('a query of room', () => {
  it('takes the widget for the window, and its rem for that of the page', () => {
    expect(roomMatches('(width >= 40rem)', room)).toBe(true);
    expect(roomMatches('(width >= 40rem)', { ...room, rem: 20 })).toBe(false);
    expect(roomMatches('(height < 25rem)', room)).toBe(false);
  });

  it('needs all bounds that are joined by `and`, and one of those divided by a comma', () => {
    expect(roomMatches('(width < 48rem) and (height < 20rem)', room)).toBe(false);
    expect(roomMatches('(width < 48rem) and (height < 20rem), (height < 31.25rem)', room)).toBe(true);
  });

  it('is refused where it asks for anything else', () => {
    expect(() => roomMatches('(orientation: portrait)', room)).toThrow('no query of room');
  });
});
