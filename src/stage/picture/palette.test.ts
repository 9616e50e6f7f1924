import { describe, expect, it } from 'vitest';
import css from '../../app/theme/tokens.css?raw';
import { mixed, palettes } from './palette.ts';

const base = css.slice(0, css.indexOf(':root[data-theme='));

/** Both colours of a token of the page, as they are declared. */
function token(name: string) {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(base) ?? [];
  return { light, dark };
}

const names = Object.keys(palettes.light);

describe('the colours of a picture', () => {
  it('are the tokens of the page, in both themes', () => {
    const { light, dark } = palettes;
    expect(Object.fromEntries(names.map((name) => [name, token(name).light]))).toEqual(light);
    expect(Object.fromEntries(names.map((name) => [name, token(name).dark]))).toEqual(dark);
  });

  it('are on paper those of the light theme, on white', () => {
    expect(palettes.paper).toEqual({ ...palettes.light, ground: '#ffffff' });
  });

  it('mix as one colour that shines through another', () => {
    expect([mixed('#000000', '#ffffff', 0), mixed('#000000', '#ffffff', 1), mixed('#204060', '#000000', 0.5)]).toEqual([
      '#ffffff',
      '#000000',
      '#102030',
    ]);
  });
});
