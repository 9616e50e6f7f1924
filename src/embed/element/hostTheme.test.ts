import { describe, expect, it } from 'vitest';
import { themeOfGround, themeOfScheme, writtenTheme } from './hostTheme.ts';

const marked = (attributes: Record<string, string>) => ({ getAttribute: (name: string) => attributes[name] ?? null });

describe('the theme of a host', () => {
  it.each([
    [{ 'data-theme': 'dark' }, {}, 'dark'],
    [{ 'data-theme': 'light', class: 'dark' }, {}, 'light'],
    [{ class: 'no-js dark' }, {}, 'dark'],
    [{}, { class: 'theme-dark' }, 'dark'],
    [{}, { 'data-bs-theme': 'light' }, 'light'],
    [{ class: 'darkroom lightbox' }, {}, null],
    [{ 'data-theme': 'auto' }, {}, null],
    [{}, {}, null],
  ])('is read off %j on html and %j on body: %s', (html, body, theme) => {
    expect(writtenTheme([marked(html), marked(body)])).toBe(theme);
  });

  it.each([
    ['normal', true, null],
    ['dark', false, 'dark'],
    ['only light', true, 'light'],
    ['light dark', true, 'dark'],
    ['light dark', false, 'light'],
  ])('is read off color-scheme %s, where the system is dark: %s', (scheme, systemIsDark, theme) => {
    expect(themeOfScheme(scheme, systemIsDark)).toBe(theme);
  });

  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(27, 27, 31)', 'dark'],
    ['rgba(0, 0, 0, 0)', null],
    ['color(display-p3 0 0 0)', null],
  ])('is read off the ground %s: %s', (ground, theme) => {
    expect(themeOfGround(ground)).toBe(theme);
  });
});
