import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import css from './tokens.css?raw';

const base = css.slice(0, css.indexOf(':root[data-theme='));
const [, forProjectors = ''] = /:root\[data-theme="projector"\] \{([^}]*)\}/.exec(css) ?? [];

const declaredIn = (block: string, name: string) => new RegExp(`--${name}: (.+);`).exec(block)?.[1] ?? '';

/** A colour token's value in the three themes; an alias is followed. What a projector does not need otherwise is light. */
function token(name: string): { light: string; dark: string; projector: string } {
  const declared = declaredIn(base, name);
  const alias = /^var\(--(.+)\)$/.exec(declared)?.[1];
  if (alias) return token(alias);
  const [, light, dark] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(declared) ?? [];
  if (!light || !dark) throw new Error(`--${name} has no pair of colours: "${declared}"`);
  return { light, dark, projector: declaredIn(forProjectors, name) || light };
}

const parties = ['user', 'browser', 'os', 'client', 'server', 'api', 'attacker'];
const words = ['ink', 'muted', 'faint', ...parties, 'front', 'pass', 'fail', 'link'];
const grounds = ['ground', 'surface', 'sunken', 'front-tint'];
const themes = ['light', 'dark', 'projector'] as const;

const readable: [foreground: string, background: string][] = [
  ...words.flatMap((word) => grounds.map((ground): [string, string] => [word, ground])),
  ['ink', 'raised'],
  ['muted', 'raised'],
  ['ink', 'pass-tint'],
  ['muted', 'pass-tint'],
  ['pass', 'pass-tint'],
  ['ink', 'fail-tint'],
  ['muted', 'fail-tint'],
  ['fail', 'fail-tint'],
  ['ink', 'selection'],
  ['on-ink', 'ink'],
  ['on-attacker', 'attacker'],
];
const visible = ['line-strong', 'focus'].flatMap((line) => grounds.map((ground): [string, string] => [line, ground]));

type Theme = (typeof themes)[number];

function shortOf(
  ratio: number,
  pairs: [foreground: string, background: string][],
  of: readonly Theme[] = themes,
): string[] {
  return pairs.flatMap(([foreground, background]) =>
    of.flatMap((theme) => {
      const found = contrast(token(foreground)[theme], token(background)[theme]);
      return found < ratio ? [`${theme}: --${foreground} on --${background} is ${found.toFixed(2)} : 1`] : [];
    }),
  );
}

describe('the colour tokens', () => {
  it('let every word be read: 4.5 : 1 on each ground that it may stand on, in every theme', () => {
    expect(shortOf(4.5, readable)).toEqual([]);
  });

  it('let the bounds of controls and the focus ring be seen: 3 : 1', () => {
    expect(shortOf(3, visible)).toEqual([]);
  });

  it('let every word be read from a projector: 7 : 1, and its lines be seen', () => {
    expect(shortOf(7, readable, ['projector'])).toEqual([]);
    expect(shortOf(6, visible, ['projector'])).toEqual([]);
    expect(contrast(token('line').projector, token('ground').projector)).toBeGreaterThan(2.5);
  });

  it('are the ones of the visual direction', () => {
    expect(token('ground')).toEqual({ light: '#f6f5f1', dark: '#0e1117', projector: '#ffffff' });
    expect(token('front-tint')).toMatchObject({ light: '#fdf5e1', dark: '#1d1a14' });
    expect(token('fail')).toEqual(token('attacker'));
  });
});

describe('contrast', () => {
  it('is 21 between black and white, in either order, and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 6);
    expect(contrast('#245fda', '#245fda')).toBe(1);
  });

  it('calls #767676 on white just readable and #777777 not, as the WCAG 2.2 formula does', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});
