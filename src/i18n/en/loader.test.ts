import { describe, expect, it } from 'vitest';
import { embedding } from './embedding.ts';
import { loader } from './loader.ts';

describe('the button that brings the lab', () => {
  it('says in the preview what it says in an element', () => {
    expect(embedding.preview.button('A theft')).toBe(loader.open('A theft'));
  });
});
