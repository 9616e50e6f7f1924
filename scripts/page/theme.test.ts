import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { THEME_CHOICES, THEME_STORAGE_KEY } from '../../src/app/theme/theme.ts';

const script = readFileSync(resolve(import.meta.dirname, '../../public/theme.js'), 'utf8');

/** The theme that the script sets on a page with this query, where this is stored, or where storage is blocked. */
function themeBeforeFirstPaint(search: string, stored: string | null | 'blocked'): string | undefined {
  const attributes = new Map<string, string>();
  const localStorage = {
    getItem(key: string): string | null {
      if (stored === 'blocked') throw new Error('The user blocks storage.');
      return key === THEME_STORAGE_KEY ? stored : null;
    },
  };
  const documentElement = { setAttribute: (name: string, value: string) => attributes.set(name, value) };
  runInNewContext(script, { URLSearchParams, localStorage, location: { search }, document: { documentElement } });
  return attributes.get('data-theme');
}

describe('the theme before the first paint', () => {
  it.each(THEME_CHOICES)('is the stored one: %s', (choice) => {
    expect(themeBeforeFirstPaint('', choice)).toBe(choice);
  });

  it.each(THEME_CHOICES)('is the one that the link wants, whatever is stored: %s', (choice) => {
    expect(themeBeforeFirstPaint(`?theme=${choice}`, 'dark')).toBe(choice);
  });

  it('is that of the system where nothing is stored, or nonsense, or storage is blocked', () => {
    expect(themeBeforeFirstPaint('', null)).toBe('auto');
    expect(themeBeforeFirstPaint('', 'sepia')).toBe('auto');
    expect(themeBeforeFirstPaint('', 'blocked')).toBe('auto');
    expect(themeBeforeFirstPaint('?theme=sepia', 'light')).toBe('light');
  });
});
