import { describe, expect, it } from 'vitest';
import { posterFor } from './poster.ts';

const having = (attributes: Record<string, string>) => ({ getAttribute: (name: string) => attributes[name] ?? null });
const both = { poster: 'light.svg', 'poster-dark': 'dark.svg' };

describe('the picture of an element', () => {
  it.each([
    [both, 'light', 'light.svg'],
    [both, 'dark', 'dark.svg'],
    [{ ...both, theme: 'auto' }, 'dark', 'dark.svg'],
    [{ ...both, theme: 'dark' }, 'light', 'dark.svg'],
    [{ ...both, theme: 'light' }, 'dark', 'light.svg'],
    [{ ...both, theme: 'projector' }, 'dark', 'light.svg'],
    [{ poster: 'only.svg' }, 'dark', 'only.svg'],
    [{ 'poster-dark': 'dark.svg' }, 'light', null],
    [{}, 'dark', null],
  ] as const)('of an element with %j is, in a page that is %s, %s', (attributes, around, poster) => {
    expect(posterFor(having(attributes), around)).toBe(poster);
  });
});
