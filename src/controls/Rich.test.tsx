import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Rich } from './Rich.tsx';

const held = (sentence: string) =>
  [...renderToStaticMarkup(<Rich text={sentence} />).matchAll(/<span[^>]*>([^<]*)<\/span>/g)].map(([, text]) => text);

describe('a sentence of the catalogue', () => {
  it('ends no line within a name or before a short end', () => {
    expect(held('The **SHA-256 hash** on its own sign-in page, in UTF-8.')).toEqual(['SHA-256', 'sign-in', 'UTF-8']);
    expect(held('A well-formed, case-insensitive one: `SHA-256`, step 3-.')).toEqual([]);
  });

  it('is copied as it was written', () => {
    const words = renderToStaticMarkup(<Rich text="The SHA-256 hash, then sign-in." />).replaceAll(/<[^>]*>/g, '');
    expect(words).toBe('The SHA-256 hash, then sign-in.');
  });
});
