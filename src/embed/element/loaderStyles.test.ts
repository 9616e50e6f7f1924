import { describe, expect, it } from 'vitest';
import { EMBED_HEIGHTS } from '../../app/link/embedHeights.ts';
import { palettes } from '../../stage/picture/palette.ts';
import { LOADER_STYLES } from './loaderStyles.ts';

describe('the height of an element that has none of its own', () => {
  it.each(Object.entries(EMBED_HEIGHTS))('is with ui="%s" the usual one', (ui, { usual, least }) => {
    const rule = ui === 'full' ? '^:host {' : `^:host\\(:where\\(\\[ui="${ui}"\\]\\)\\) {`;
    const [, height] = new RegExp(`${rule}[^}]*block-size: (\\d+)px`, 'm').exec(LOADER_STYLES) ?? [];
    expect(Number(height)).toBe(usual);
    expect(least).toBeLessThan(usual);
  });
});

describe('what stands in an element first', () => {
  it('has the ground of the pictures', () => {
    expect(LOADER_STYLES).toContain(`background: light-dark(${palettes.light.ground}, ${palettes.dark.ground})`);
  });
});
